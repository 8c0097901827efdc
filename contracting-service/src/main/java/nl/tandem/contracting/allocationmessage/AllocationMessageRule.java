package nl.tandem.contracting.allocationmessage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Geboortedatum;
import nl.tandem.contracting.ijw.Jw301;
import nl.tandem.contracting.ijw.Jw301.Adres;
import nl.tandem.contracting.ijw.Jw301.Communicatie;
import nl.tandem.contracting.ijw.Jw301.Contact;
import nl.tandem.contracting.ijw.Jw301.Naam;
import nl.tandem.contracting.ijw.Jw301.OpenPeriode;
import nl.tandem.contracting.ijw.Jw301.Relatie;
import nl.tandem.contracting.ijw.Jw301.ToegewezenProduct;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of level 2: what a 301 must satisfy in itself. One broken rule and the whole message was never sent. */
public enum AllocationMessageRule implements Rule {
    TR002(
            "A date of birth is at most 120 years before the Dagtekening, unless it is unknown.",
            message -> anyBirth(message, birth -> birth.isTooLongAgo(dagtekening(message)))),
    TR006(
            "A contact has a telephone, or a house with its postcode.",
            message -> anyContact(
                    message,
                    contact -> !contact.metTelefoon() && !(hasHouse(contact.adres()) && postcode(contact) != null))),
    TR061(
            "A client has an address of kind 01, 02 or 03.",
            message -> message.client().contacten().stream()
                    .noneMatch(contact -> List.of("01", "02", "03").contains(contact.soort()))),
    TR101(
            "A kind of contact, a relation and an allocation occur once.",
            message -> hasRepeated(message.client().contacten().stream().map(Contact::soort))
                    || hasRepeated(message.client().relaties().stream().map(Relatie::nummer))
                    || hasRepeated(products(message).map(ToegewezenProduct::toewijzingNummer))),
    TR134(
            "A date of birth and a Toewijzingsdatum are not after the Dagtekening.",
            message -> anyBirth(message, birth -> birth.datum().isAfter(dagtekening(message)))
                    || anyProduct(message, product -> product.toewijzingsdatum().isAfter(dagtekening(message)))),
    TR302(
            "Allocations of the same product do not overlap.",
            message -> OverlappingProducts.existInAllocations(message.client().toegewezenProducten())),
    CD005(
            "LandCode is given with a postcode and only then.",
            message -> anyAddress(message, address -> (address.landCode() == null) != (address.postcode() == null))),
    CD007(
            "Taal is given with an interpreter (Vorm 1) and only then.",
            message -> message.client().communicatie() != null
                    && needsLanguage(message.client().communicatie())
                            != (message.client().communicatie().taal() != null)),
    CD009(
            "Only a temporary residence (Soort 04) has a period.",
            message -> anyContact(
                    message,
                    contact -> contact.periode() != null && !contact.soort().equals("04"))),
    CD025(
            "An address in the Netherlands has a house.",
            message -> anyAddress(message, address -> "NL".equals(address.landCode()) && !address.metHuis())),
    CD034(
            "An address of kind 01 or 03 has a postcode.",
            message -> anyContact(
                    message, contact -> List.of("01", "03").contains(contact.soort()) && postcode(contact) == null)),
    CD041(
            "Omvang is given with a product code.",
            message -> anyProduct(message, product -> hasCode(product) && product.omvang() == null)),
    CD075(
            "Einddatum is given with a budget.",
            message -> anyProduct(message, product -> product.budget() != null && product.einddatum() == null)),
    CD076(
            "Einddatum is given with a volume per week.",
            message -> anyProduct(
                    message,
                    product -> product.omvang() != null
                            && product.omvang().frequentie() == Frequentie.PER_WEEK
                            && product.einddatum() == null)),
    CD077(
            "Omvang is not given with a budget.",
            message -> anyProduct(message, product -> product.budget() != null && product.omvang() != null)),
    CD078(
            "Budget is not given with a volume.",
            message -> anyProduct(message, product -> product.omvang() != null && product.budget() != null)),
    CD079(
            "Product is given unless there is a budget.",
            message -> anyProduct(message, product -> product.budget() == null && product.product() == null)),
    CD080(
            "Omvang is not given without a product code.",
            message -> anyProduct(
                    message, product -> isCurrent(product) && !hasCode(product) && product.omvang() != null)),
    CS002("The Bsn passes the eleven test.", message -> !message.client().bsn().passesElevenTest()),
    CS003(
            "A period does not end before it begins.",
            message -> anyProduct(
                            message,
                            product -> product.einddatum() != null
                                    && product.einddatum().isBefore(product.ingangsdatum()))
                    || anyContact(message, contact -> endsBeforeItBegins(contact.periode()))),
    CS050(
            "NaamGebruik is 1 to 4 with a partner's name, and otherwise 1, or 6 for an organisation.",
            message -> anyName(message, name -> !usesOfName(name).contains(name.naamGebruik()))),
    CS089(
            "A postcode in the Netherlands is four digits and two letters.",
            message -> anyAddress(
                    message,
                    address -> "NL".equals(address.landCode())
                            && address.postcode() != null
                            && !address.postcode().matches("[1-9][0-9]{3}[a-zA-Z]{2}"))),
    CS139(
            "A date of birth that is partly unknown has ones for what is unknown.",
            message -> anyBirth(message, birth -> !birth.hasOnesForUnknown())),
    CS318(
            "A client is no organisation.",
            message -> message.client().naam().naamGebruik().equals("6")),
    CS335(
            "An allocation that is deleted ends on the day it begins.",
            message -> anyProduct(
                    message,
                    product -> product.isDeletion() && !product.ingangsdatum().equals(product.einddatum()))),
    CS336(
            "RedenWijziging 01 is no longer used.",
            message -> anyProduct(message, product -> "01".equals(product.redenWijziging()))),
    CS338(
            "Etmalen, dagdelen, euros and pieces of effort are not allocated per day.",
            message -> anyProduct(
                    message,
                    product -> isCurrent(product)
                            && product.omvang() != null
                            && isNeverPerDay(product.omvang().eenheid())
                            && product.omvang().frequentie() == Frequentie.PER_DAG));

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<Jw301> broken;

    AllocationMessageRule(String text, Predicate<Jw301> broken) {
        this.text = text;
        this.broken = broken;
    }

    public static Set<AllocationMessageRule> brokenBy(Jw301 message) {
        Set<AllocationMessageRule> rules = EnumSet.noneOf(AllocationMessageRule.class);
        for (AllocationMessageRule rule : values()) {
            if (rule.broken.test(message)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    @Override
    public RetourCode code() {
        return RetourCode.TECHNICALLY_REJECTED;
    }

    @Override
    public String text() {
        return text;
    }

    private static LocalDate dagtekening(Jw301 message) {
        return message.header().berichtIdentificatie().dagtekening();
    }

    private static Stream<ToegewezenProduct> products(Jw301 message) {
        return message.client().toegewezenProducten().stream();
    }

    private static boolean anyProduct(Jw301 message, Predicate<ToegewezenProduct> condition) {
        return products(message).anyMatch(condition);
    }

    private static boolean anyBirth(Jw301 message, Predicate<Geboortedatum> condition) {
        Stream<Geboortedatum> relations =
                message.client().relaties().stream().map(Relatie::geboortedatum).filter(Objects::nonNull);
        return condition.test(message.client().geboortedatum()) || relations.anyMatch(condition);
    }

    private static boolean anyName(Jw301 message, Predicate<Naam> condition) {
        return condition.test(message.client().naam())
                || message.client().relaties().stream().map(Relatie::naam).anyMatch(condition);
    }

    private static boolean anyContact(Jw301 message, Predicate<Contact> condition) {
        return Stream.concat(
                        message.client().contacten().stream(),
                        message.client().relaties().stream().map(Relatie::contact))
                .anyMatch(condition);
    }

    private static boolean anyAddress(Jw301 message, Predicate<Adres> condition) {
        return anyContact(message, contact -> contact.adres() != null && condition.test(contact.adres()));
    }

    private static boolean hasHouse(@Nullable Adres address) {
        return address != null && address.metHuis();
    }

    private static @Nullable String postcode(Contact contact) {
        return contact.adres() == null ? null : contact.adres().postcode();
    }

    private static boolean needsLanguage(Communicatie communication) {
        return communication.vorm().equals("1");
    }

    private static List<String> usesOfName(Naam name) {
        return name.metPartnernaam() ? List.of("1", "2", "3", "4") : List.of("1", "6");
    }

    private static boolean hasCode(ToegewezenProduct product) {
        return product.product() != null && product.product().code() != null;
    }

    /** What ended before 2021 was allocated under an older release with other rules. */
    private static boolean isCurrent(ToegewezenProduct product) {
        return product.einddatum() == null || product.einddatum().getYear() > 2020;
    }

    private static boolean isNeverPerDay(Eenheid unit) {
        return switch (unit) {
            case ETMAAL, DAGDEEL, EURO, STUKS_INSPANNING -> true;
            case MINUUT, UUR, STUKS_OUTPUT -> false;
        };
    }

    private static boolean endsBeforeItBegins(@Nullable OpenPeriode period) {
        return period != null
                && period.begindatum() != null
                && period.einddatum() != null
                && period.einddatum().isBefore(period.begindatum());
    }

    private static <T> boolean hasRepeated(Stream<T> values) {
        Set<T> seen = new HashSet<>();
        return values.anyMatch(value -> !seen.add(value));
    }
}
