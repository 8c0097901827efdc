package nl.tandem.local.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Judges the messages as written, from the text of the standard and without the generator's own arithmetic. */
final class Recount {

    private record Allocated(
            String bsn,
            String category,
            @Nullable String code,
            LocalDate start,
            @Nullable LocalDate end,
            long volume,
            String unit,
            String frequency,
            long budget) {}

    private final Map<String, Allocated> allocations = new HashMap<>();
    private final Set<String> clients = new HashSet<>();
    private final Set<String> identifications = new HashSet<>();
    private final Map<String, Map<String, Product>> contracts = new HashMap<>();
    private final Map<String, Long> usedVolume = new HashMap<>();
    private final Map<String, Long> usedCents = new HashMap<>();
    private final Set<String> references = new HashSet<>();
    private final Set<String> debits = new HashSet<>();

    final Map<String, Long> approvedCentsByMunicipality = new TreeMap<>();
    final Map<String, Long> rejectedLinesByCode = new TreeMap<>();
    long submittedCents;
    long lines;

    long allocations() {
        return allocations.size();
    }

    void readAllocations(ProviderYear year) {
        contracts.put(
                year.contract().provider().agbCode(),
                year.contract().products().stream()
                        .collect(Collectors.toMap(product -> product.category() + product.code(), product -> product)));
        for (AllocationMessage message : year.allocations()) {
            Element root = parse(message.xml());
            String key = text(root, "Afzender") + "/" + text(root, "Ontvanger") + "/";
            must(identifications.add(text(root, "Afzender") + text(root, "Identificatie")), "Identificatie twice");
            clients.add(text(root, "Afzender") + "/" + text(root, "Bsn"));
            Set<String> codes = new HashSet<>();
            for (Element product : all(root, "ToegewezenProduct")) {
                boolean specific = has(product, "Code");
                must(specific == has(product, "Omvang"), "CD041, CD080");
                must(!has(product, "Budget") || has(product, "Einddatum"), "CD075");
                must(!"2".equals(optional(product, "Frequentie")) || has(product, "Einddatum"), "CD076");
                must(specific || all(root, "ToegewezenProduct").size() == 1, "TR302");
                must(codes.add(optional(product, "Code")), "TR302");
                String number = text(product, "ToewijzingNummer");
                Allocated before = allocations.put(
                        key + number,
                        new Allocated(
                                text(root, "Bsn"),
                                text(product, "Categorie"),
                                specific ? text(product, "Code") : null,
                                LocalDate.parse(text(product, "Ingangsdatum")),
                                has(product, "Einddatum") ? LocalDate.parse(text(product, "Einddatum")) : null,
                                specific ? Long.parseLong(text(product, "Volume")) : -1,
                                optional(product, "Eenheid"),
                                optional(product, "Frequentie"),
                                has(product, "Budget") ? Long.parseLong(text(product, "Budget")) : -1));
                must(before == null, "TR332");
            }
        }
    }

    void judge(DeclarationMessage message) {
        Element root = parse(message.xml());
        String municipality = text(root, "Ontvanger");
        String provider = text(root, "Afzender");
        must(identifications.add(provider + text(root, "Identificatie")), "TR056");
        long total = 0;
        Set<String> bsns = new HashSet<>();
        Set<String> inMessage = new HashSet<>();
        for (Element client : all(root, "Client")) {
            String bsn = text(client, "Bsn");
            must(bsns.add(bsn), "TR101");
            for (Element line : all(client, "Prestatie")) {
                long amount = Long.parseLong(text(line, "Bedrag"));
                total += amount;
                lines++;
                must(references.add(provider + text(line, "ReferentieNummer")), "TR314");
                must(inMessage.add(key(line)), "TR416");
                must(has(line, "ProductTarief") != text(line, "Eenheid").equals("83"), "CD087");
                List<String> codes = clients.contains(municipality + "/" + bsn)
                        ? codes(line, municipality + "/" + provider + "/", bsn, provider)
                        : List.of("0233");
                if (codes.isEmpty()) {
                    approvedCentsByMunicipality.merge(municipality, amount, Long::sum);
                    debits.add(municipality + key(line));
                    String allocation = municipality + "/" + provider + "/" + text(line, "ToewijzingNummer");
                    usedVolume.merge(allocation, volume(line), Long::sum);
                    usedCents.merge(allocation, amount, Long::sum);
                } else {
                    codes.forEach(code -> rejectedLinesByCode.merge(code, 1L, Long::sum));
                }
            }
        }
        submittedCents += total;
        must(total == Long.parseLong(text(root, "TotaalBedrag")), "TR358");
    }

    private List<String> codes(Element line, String prefix, String bsn, String provider) {
        String number = prefix + text(line, "ToewijzingNummer");
        Allocated allocation = allocations.get(number);
        if (allocation == null || !allocation.bsn.equals(bsn)) {
            return List.of("9338");
        }
        List<String> codes = new ArrayList<>();
        LocalDate first = LocalDate.parse(text(line, "Begindatum"));
        LocalDate last = LocalDate.parse(text(line, "Einddatum"));
        add(codes, "9307", first.isBefore(allocation.start));
        add(codes, "9308", allocation.end != null && last.isAfter(allocation.end));
        LocalDate begin = sameMonth(allocation.start, first) ? allocation.start : first.withDayOfMonth(1);
        add(codes, "9387", !first.equals(begin));
        LocalDate end = allocation.end != null && sameMonth(allocation.end, last)
                ? allocation.end
                : last.withDayOfMonth(last.lengthOfMonth());
        add(codes, "9388", !last.equals(end));
        add(codes, "9339", !allocation.category.equals(text(line, "ProductCategorie")));
        add(codes, "9340", allocation.code != null && !allocation.code.equals(text(line, "ProductCode")));
        Product contract = contracts
                .getOrDefault(provider, Map.of())
                .get(text(line, "ProductCategorie") + text(line, "ProductCode"));
        must(contract != null, "a product that is not in the contract");
        checkPrice(codes, line, contract);
        checkVolume(codes, line, allocation, contract, number);
        add(codes, "9389", debits.contains(prefix.substring(0, 4) + key(line)));
        return codes;
    }

    private static void checkPrice(List<String> codes, Element line, @Nullable Product contract) {
        String unit = text(line, "Eenheid");
        if (contract == null || unit.equals("83")) {
            return;
        }
        boolean minutesOfHours = contract.unit() == Unit.HOUR && unit.equals("01");
        double price = minutesOfHours ? contract.tariffCents() / 60.0 : contract.tariffCents();
        long declared = Long.parseLong(text(line, "ProductTarief"));
        long amount = Long.parseLong(text(line, "Bedrag"));
        long volume = Long.parseLong(text(line, "GeleverdVolume"));
        boolean wrongTariff = declared != Math.round(price);
        add(codes, "0611", wrongTariff);
        long right = minutesOfHours ? Math.round(contract.tariffCents() * volume / 60.0) : declared * volume;
        add(codes, "9346", amount != right);
    }

    private void checkVolume(
            List<String> codes, Element line, Allocated allocation, @Nullable Product contract, String number) {
        String unit = text(line, "Eenheid");
        if (allocation.volume >= 0) {
            boolean fits = unit.equals(allocation.unit) || (allocation.unit.equals("04") && unit.equals("01"));
            add(codes, "9341", !fits);
            LocalDate first = LocalDate.parse(text(line, "Begindatum"));
            LocalDate last = LocalDate.parse(text(line, "Einddatum"));
            long factor = allocation.unit.equals("04") ? 60 : 1;
            add(codes, "9321", volume(line) > factor * limit(allocation, first, last));
            LocalDate end = allocation.end;
            must(end != null, "volume without end");
            if (end != null) {
                long used = usedVolume.getOrDefault(number, 0L);
                add(codes, "9322", used + volume(line) > factor * limit(allocation, allocation.start, end));
            }
        } else {
            add(codes, "9341", contract == null || !contract.unit().code().equals(unit));
        }
        if (allocation.budget >= 0) {
            long cents = usedCents.getOrDefault(number, 0L) + Long.parseLong(text(line, "Bedrag"));
            add(codes, "9369", cents > allocation.budget);
        }
    }

    private static long limit(Allocated allocation, LocalDate first, LocalDate last) {
        Set<String> weeks = first.datesUntil(last.plusDays(1))
                .map(day -> day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .collect(Collectors.toSet());
        return switch (allocation.frequency) {
            case "2" -> allocation.volume * weeks.size();
            case "4" ->
                allocation.volume * (ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1);
            case "6" -> allocation.volume;
            default -> throw new IllegalStateException(allocation.frequency);
        };
    }

    private static long volume(Element line) {
        long volume = Long.parseLong(text(line, "GeleverdVolume"));
        return text(line, "Eenheid").equals("04") ? 60 * volume : volume;
    }

    private static String key(Element line) {
        return Stream.of("ToewijzingNummer", "ProductCategorie", "ProductCode", "Begindatum", "Einddatum")
                .map(name -> text(line, name))
                .collect(Collectors.joining("/", "/", ""));
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return one.withDayOfMonth(1).equals(other.withDayOfMonth(1));
    }

    private static void add(List<String> codes, String code, boolean broken) {
        if (broken) {
            codes.add(code);
        }
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> all(Element in, String name) {
        List<Element> found = new ArrayList<>();
        collect(in, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
            collect(child, name, found);
        }
    }

    private static boolean has(Element in, String name) {
        return !all(in, name).isEmpty();
    }

    private static String optional(Element in, String name) {
        return has(in, name) ? text(in, name) : "";
    }

    private static String text(Element in, String name) {
        return all(in, name).getFirst().getTextContent();
    }
}
