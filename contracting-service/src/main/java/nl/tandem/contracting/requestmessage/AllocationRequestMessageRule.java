package nl.tandem.contracting.requestmessage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tandem.contracting.allocationmessage.OverlappingProducts;
import nl.tandem.contracting.ijw.Jw315;
import nl.tandem.contracting.ijw.Jw315.AangevraagdProduct;
import nl.tandem.contracting.ijw.Jw315.Verwijzer;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 2: what a 315 must satisfy in itself. One broken rule and the whole message was never sent. */
public enum AllocationRequestMessageRule implements Rule {
    TR002(
            "A date of birth is at most 120 years before the Dagtekening, unless it is unknown.",
            message -> message.client().geboortedatum().isTooLongAgo(dagtekening(message))),
    TR101("A product that is asked for occurs once.", AllocationRequestMessageRule::repeatsReference),
    TR134(
            "A date of birth is not after the Dagtekening.",
            message -> message.client().geboortedatum().datum().isAfter(dagtekening(message))),
    TR383("Every product has a ReferentieAanbieder of its own.", AllocationRequestMessageRule::repeatsReference),
    TR386(
            "Products that are the same do not overlap.",
            message -> OverlappingProducts.existIn(
                    wanted(message).map(WantedProduct::period).toList())),
    CD041("Omvang is given with a product code.", message -> any(message, WantedProduct::hasCodeWithoutVolume)),
    CD043(
            "BeschikkingIngangsdatum is given with a BeschikkingNummer and only then.",
            message -> products(message)
                    .anyMatch(
                            product -> product.metBeschikkingNummer() != (product.beschikkingIngangsdatum() != null))),
    CD066(
            "A professional who refers (Type 02 to 05) and has a ZorgverlenerCode is not named.",
            message -> anyReferrer(
                    message,
                    referrer -> isProfessional(referrer) && referrer.metZorgverlenerCode() && referrer.metNaam())),
    CD067(
            "A professional who refers (Type 02 to 05) and has no ZorgverlenerCode is named.",
            message -> anyReferrer(
                    message,
                    referrer -> isProfessional(referrer) && !referrer.metZorgverlenerCode() && !referrer.metNaam())),
    CD068(
            "Only a professional who refers (Type 02 to 05) has a ZorgverlenerCode.",
            message -> anyReferrer(message, referrer -> !isProfessional(referrer) && referrer.metZorgverlenerCode())),
    CD075("ToewijzingEinddatum is given with a budget.", message -> any(message, WantedProduct::hasBudgetWithoutEnd)),
    CD076(
            "ToewijzingEinddatum is given with a volume per week.",
            message -> any(message, WantedProduct::isPerWeekWithoutEnd)),
    CD077("Omvang is not given with a budget.", message -> any(message, WantedProduct::hasVolumeAndBudget)),
    CD078("Budget is not given with a volume.", message -> any(message, WantedProduct::hasVolumeAndBudget)),
    CD079(
            "Product is given unless there is a budget.",
            message -> any(message, WantedProduct::hasNeitherProductNorBudget)),
    CD095("Omvang is not given without a product code.", message -> any(message, WantedProduct::hasVolumeWithoutCode)),
    CS002("The Bsn passes the eleven test.", message -> !message.client().bsn().passesElevenTest()),
    CS003("A period does not end before it begins.", message -> any(message, WantedProduct::endsBeforeItStarts)),
    CS139(
            "A date of birth that is partly unknown has ones for what is unknown.",
            message -> !message.client().geboortedatum().hasOnesForUnknown()),
    CS343(
            "Etmalen, dagdelen, euros and pieces of effort are not asked for per day.",
            message -> any(message, WantedProduct::isWronglyPerDay));

    private static final List<String> PROFESSIONALS = List.of("02", "03", "04", "05");

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<Jw315> broken;

    AllocationRequestMessageRule(String text, Predicate<Jw315> broken) {
        this.text = text;
        this.broken = broken;
    }

    public static Set<AllocationRequestMessageRule> brokenBy(Jw315 message) {
        Set<AllocationRequestMessageRule> rules = EnumSet.noneOf(AllocationRequestMessageRule.class);
        for (AllocationRequestMessageRule rule : values()) {
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

    private static LocalDate dagtekening(Jw315 message) {
        return message.header().berichtIdentificatie().dagtekening();
    }

    private static Stream<AangevraagdProduct> products(Jw315 message) {
        return message.client().aangevraagdeProducten().stream();
    }

    private static Stream<WantedProduct> wanted(Jw315 message) {
        return products(message).map(WantedProduct::of);
    }

    private static boolean any(Jw315 message, Predicate<WantedProduct> condition) {
        return wanted(message).anyMatch(condition);
    }

    private static boolean anyReferrer(Jw315 message, Predicate<Verwijzer> condition) {
        return products(message).map(AangevraagdProduct::verwijzer).anyMatch(condition);
    }

    private static boolean isProfessional(Verwijzer referrer) {
        return PROFESSIONALS.contains(referrer.type());
    }

    /** TR101 and TR383 are one here: the reference is the key of the product. */
    private static boolean repeatsReference(Jw315 message) {
        Set<String> seen = new HashSet<>();
        return products(message).map(AangevraagdProduct::referentieAanbieder).anyMatch(value -> !seen.add(value));
    }
}
