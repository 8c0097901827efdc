package nl.tandem.contracting.requestmessage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tandem.contracting.allocationmessage.OverlappingProducts;
import nl.tandem.contracting.ijw.Jw317;
import nl.tandem.contracting.ijw.Jw317.TeWijzigenProduct;
import nl.tandem.contracting.ijw.Jw317.Verzoek;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 2: what a 317 must satisfy in itself. One broken rule and the whole message was never sent. */
public enum ChangeRequestMessageRule implements Rule {
    TR101(
            "An unchanged product, a product to change and a new product occur once.",
            message -> hasRepeated(request(message).ongewijzigdeProducten().stream())
                    || hasRepeated(
                            request(message).teWijzigenProducten().stream().map(TeWijzigenProduct::toewijzingNummer))
                    || hasRepeated(
                            newProducts(message).map(product -> Arrays.asList(product.product(), product.start())))),
    TR352(
            "At least one allocation is named, as unchanged or to be changed.",
            message -> request(message).ongewijzigdeProducten().isEmpty()
                    && request(message).teWijzigenProducten().isEmpty()),
    TR353(
            "At least one product is new or to be changed.",
            message -> request(message).teWijzigenProducten().isEmpty()
                    && request(message).nieuweProducten().isEmpty()),
    TR380(
            "A new product starts after the Dagtekening.",
            message -> newProducts(message)
                    .anyMatch(product -> !product.start()
                            .isAfter(message.header().berichtIdentificatie().dagtekening()))),
    TR410(
            "New products that are the same do not overlap.",
            message -> OverlappingProducts.existIn(
                    newProducts(message).map(WantedProduct::period).toList())),
    CD041(
            "Omvang is given with a product code.",
            message -> newProducts(message).anyMatch(WantedProduct::hasCodeWithoutVolume)),
    CD075("Einddatum is given with a budget.", message -> wanted(message).anyMatch(WantedProduct::hasBudgetWithoutEnd)),
    CD076(
            "Einddatum is given with a volume per week.",
            message -> wanted(message).anyMatch(WantedProduct::isPerWeekWithoutEnd)),
    CD077("Omvang is not given with a budget.", message -> wanted(message).anyMatch(WantedProduct::hasVolumeAndBudget)),
    CD078("Budget is not given with a volume.", message -> wanted(message).anyMatch(WantedProduct::hasVolumeAndBudget)),
    CD079(
            "Product is given unless there is a budget.",
            message -> newProducts(message).anyMatch(WantedProduct::hasNeitherProductNorBudget)),
    CD096(
            "Omvang is not given without a product code.",
            message -> newProducts(message).anyMatch(WantedProduct::hasVolumeWithoutCode)),
    CS002("The Bsn passes the eleven test.", message -> !message.client().bsn().passesElevenTest()),
    CS003(
            "A period does not end before it begins.",
            message -> wanted(message).anyMatch(WantedProduct::endsBeforeItStarts)),
    CS338(
            "Etmalen, dagdelen, euros and pieces of effort are not asked for per day.",
            message -> wanted(message).anyMatch(WantedProduct::isWronglyPerDay));

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<Jw317> broken;

    ChangeRequestMessageRule(String text, Predicate<Jw317> broken) {
        this.text = text;
        this.broken = broken;
    }

    public static Set<ChangeRequestMessageRule> brokenBy(Jw317 message) {
        Set<ChangeRequestMessageRule> rules = EnumSet.noneOf(ChangeRequestMessageRule.class);
        for (ChangeRequestMessageRule rule : values()) {
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

    private static Verzoek request(Jw317 message) {
        return message.client().verzoek();
    }

    private static Stream<WantedProduct> newProducts(Jw317 message) {
        return request(message).nieuweProducten().stream().map(WantedProduct::of);
    }

    private static Stream<WantedProduct> changedProducts(Jw317 message) {
        return request(message).teWijzigenProducten().stream().map(WantedProduct::of);
    }

    private static Stream<WantedProduct> wanted(Jw317 message) {
        return Stream.concat(changedProducts(message), newProducts(message));
    }

    private static <T> boolean hasRepeated(Stream<T> values) {
        Set<T> seen = new HashSet<>();
        return values.anyMatch(value -> !seen.add(value));
    }
}
