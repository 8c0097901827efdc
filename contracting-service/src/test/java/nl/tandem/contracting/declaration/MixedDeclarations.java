package nl.tandem.contracting.declaration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.tandem.contracting.declarationjson.GeneratedDeclaration;
import nl.tandem.contracting.ijw.GoldenMessage;
import org.jspecify.annotations.Nullable;

/**
 * Declarations of April in which about half of the lines are right: debits of what {@link #allocations()} allocates, credits
 * of those, and all that can be wrong with either. What comes of a line is not known here; the same seed makes the same ones.
 */
final class MixedDeclarations {

    private static final int CLIENTS = 20;
    private static final int FIRST_BSN = 999_950_000;
    private static final int MONTHS = 4;
    private static final List<Product> PRODUCTS = List.of(
            new Product("45A48", "01", 158, 500),
            new Product("43A07", "14", 24_500, 15),
            new Product("46A01", "14", 30_000, 15));
    private static final List<String> BSNS = IntStream.iterate(FIRST_BSN, bsn -> bsn + 1)
            .filter(MixedDeclarations::passesElevenTest)
            .limit(CLIENTS)
            .mapToObj(Integer::toString)
            .toList();

    private record Product(String code, String unit, long tariff, int mostVolume) {}

    private record Slot(int client, int product, int month) {}

    private final Random random;
    private final Map<Slot, Draft> declared = new HashMap<>();
    private final List<Draft> credited = new ArrayList<>();
    private final List<String> usedReferences = new ArrayList<>();

    MixedDeclarations(long seed) {
        random = new Random(seed);
    }

    /** A 301 for each client, with an allocation of each product. */
    static List<GoldenMessage> allocations() {
        String start = "<jw301:ToegewezenProduct>";
        String text = GoldenMessage.JW301.text();
        String hours = text.substring(text.indexOf(start), text.indexOf("</jw301:ToegewezenProducten>"));
        List<GoldenMessage> messages = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            StringBuilder products = new StringBuilder();
            for (int product = 0; product < PRODUCTS.size(); product++) {
                String code = PRODUCTS.get(product).code();
                String one = hours.replace("300201", Long.toString(allocation(client, product)))
                        .replace("<ijw:Categorie>45<", "<ijw:Categorie>%s<".formatted(code.substring(0, 2)))
                        .replace("45A48", code);
                products.append(
                        product == 0
                                ? one
                                : one.replace(
                                        "<ijw:Volume>3</ijw:Volume><ijw:Eenheid>04<",
                                        "<ijw:Volume>7</ijw:Volume><ijw:Eenheid>14<"));
            }
            messages.add(GoldenMessage.JW301
                    .with("T000000001", "T1%03d".formatted(client))
                    .with("999900006", BSNS.get(client))
                    .with(hours, products.toString()));
        }
        return messages;
    }

    GeneratedDeclaration next(int sequence, int count) {
        String number = "D" + (sequence % 20 == 19 ? sequence - 3 : sequence);
        String identification = "B" + (sequence % 20 == 18 ? sequence - 1 : sequence);
        Set<Slot> touched = new HashSet<>();
        List<Draft> drafts = new ArrayList<>();
        while (drafts.size() < count) {
            Slot slot = new Slot(random.nextInt(CLIENTS), random.nextInt(PRODUCTS.size()), 1 + random.nextInt(MONTHS));
            // A message with the same product, period and allocation twice is refused as a whole.
            if (touched.add(slot)) {
                drafts.add(draft(slot, "R%d-%d".formatted(sequence, drafts.size())));
            }
        }
        if (sequence % 20 == 17) {
            drafts.getFirst().isCredit = true;
            drafts.getFirst().previous = null;
        }
        drafts.forEach(this::remember);
        return new GeneratedDeclaration(
                identification, number, drafts.stream().map(Draft::line).toList());
    }

    private Draft draft(Slot slot, String reference) {
        Draft earlier = declared.get(slot);
        if (earlier == null || random.nextInt(20) == 0) {
            Draft debit = new Draft(
                    slot,
                    reference,
                    1 + random.nextInt(PRODUCTS.get(slot.product()).mostVolume()));
            if (random.nextInt(2) == 0) {
                spoil(debit, random.nextInt(15));
            }
            return debit;
        }
        Draft credit = new Draft(slot, reference, earlier.volume);
        credit.previous = earlier.reference;
        credit.isCredit = true;
        if (random.nextInt(4) == 0) {
            spoilCredit(credit);
        }
        return credit;
    }

    private void spoil(Draft debit, int how) {
        debit.isSpoilt = true;
        switch (how) {
            case 0 -> debit.tariff++;
            case 1 -> debit.cents++;
            case 2 -> debit.allocation += 500_000;
            case 3 -> debit.category = "54";
            case 4 -> debit.code = "45A49";
            case 5 -> debit.unit = "16";
            case 6 -> debit.begin = "2026-%02d-02".formatted(debit.slot.month());
            case 7 -> debit.end = "2026-%02d-27".formatted(debit.slot.month());
            case 8 -> {
                debit.begin = "2026-05-%02d".formatted(debit.slot.month());
                debit.end = "2026-05-05";
            }
            case 9 -> debit.volume(30L * PRODUCTS.get(debit.slot.product()).mostVolume());
            case 10 -> debit.bsn = BSNS.get((debit.slot.client() + 1) % CLIENTS);
            case 11 -> debit.bsn = "999900006";
            case 12 -> debit.reference = anyOf(usedReferences, debit.reference);
            case 13 -> {
                debit.begin = "2026-01-%02d".formatted(debit.slot.month());
                debit.end = "2026-01-31";
            }
            default -> {
                debit.tariff = 0;
                debit.code = "51A01";
            }
        }
    }

    private void spoilCredit(Draft credit) {
        credit.isSpoilt = true;
        switch (random.nextInt(3)) {
            case 0 -> credit.previous = "NEVER" + credit.reference;
            case 1 -> credit.volume(credit.volume + 1);
            default -> {
                if (!credited.isEmpty()) {
                    credit.previous = credited.get(random.nextInt(credited.size())).reference;
                    credit.reference += "X";
                }
            }
        }
    }

    private void remember(Draft draft) {
        usedReferences.add(draft.reference);
        if (draft.isSpoilt) {
            return;
        }
        if (draft.isCredit) {
            Draft gone = declared.remove(draft.slot);
            if (gone != null) {
                credited.add(gone);
            }
            return;
        }
        declared.put(draft.slot, draft);
    }

    private String anyOf(List<String> references, String otherwise) {
        return references.isEmpty() ? otherwise : references.get(random.nextInt(references.size()));
    }

    private static long allocation(int client, int product) {
        return 400_000 + 10L * client + product;
    }

    private static boolean passesElevenTest(int bsn) {
        String digits = Integer.toString(bsn);
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    /** A line on its way to be one. */
    private static final class Draft {

        private final Slot slot;
        private String reference;
        private @Nullable String previous;
        private boolean isCredit;
        private boolean isSpoilt;
        private String bsn;
        private long allocation;
        private String category;
        private String code;
        private String begin = "";
        private String end = "";
        private long volume;
        private String unit;
        private long tariff;
        private long cents;

        Draft(Slot slot, String reference, long volume) {
            Product product = PRODUCTS.get(slot.product());
            this.slot = slot;
            this.reference = reference;
            bsn = BSNS.get(slot.client());
            allocation = allocation(slot.client(), slot.product());
            category = product.code().substring(0, 2);
            code = product.code();
            unit = product.unit();
            tariff = product.tariff();
            period(slot.month());
            volume(volume);
        }

        /** The allocations begin on 12 January. */
        private void period(int month) {
            YearMonth of = YearMonth.of(2026, month);
            begin = of.atDay(month == 1 ? 12 : 1).toString();
            end = of.atEndOfMonth().toString();
        }

        private void volume(long number) {
            volume = number;
            cents = unit.equals("01") ? (2 * 9_500 * number + 60) / 120 : number * tariff;
        }

        GeneratedDeclaration.Line line() {
            return new GeneratedDeclaration.Line(
                    bsn,
                    reference,
                    previous,
                    allocation,
                    category,
                    code,
                    begin,
                    end,
                    volume,
                    unit,
                    tariff,
                    isCredit ? -cents : cents);
        }
    }
}
