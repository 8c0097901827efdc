package nl.tandem.contracting.delivery;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.tandem.contracting.ijw.Jw307;
import nl.tandem.contracting.ijw.Jw307.StopProduct;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 2: what a 307 must satisfy in itself. One broken rule and the whole message was never sent. */
enum StopMessageRule implements Rule {
    TR002(
            "A date of birth is at most 120 years before the Dagtekening, unless it is unknown.",
            message -> message.client().geboortedatum().isTooLongAgo(dagtekening(message))),
    TR018(
            "An Einddatum is not before its Begindatum.",
            message -> anyNew(message, product -> product.einddatum().isBefore(product.begindatum()))),
    TR101("A stop occurs once.", StopMessageRule::hasDuplicates),
    TR134(
            "A date of birth and an Einddatum are not after the Dagtekening.",
            message -> message.client().geboortedatum().datum().isAfter(dagtekening(message))
                    || anyNew(message, product -> product.einddatum().isAfter(dagtekening(message)))),
    CS002("The Bsn passes the eleven test.", message -> !message.client().bsn().passesElevenTest()),
    CS058(
            "StatusAanlevering is 1 or 3.",
            message -> !products(message).stream()
                    .allMatch(product -> List.of("1", "3").contains(product.statusAanlevering()))),
    CS139(
            "A date of birth that is partly unknown has ones for what is unknown.",
            message -> !message.client().geboortedatum().hasOnesForUnknown());

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<Jw307> broken;

    StopMessageRule(String text, Predicate<Jw307> broken) {
        this.text = text;
        this.broken = broken;
    }

    static Set<StopMessageRule> brokenBy(Jw307 message) {
        Set<StopMessageRule> rules = EnumSet.noneOf(StopMessageRule.class);
        for (StopMessageRule rule : values()) {
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

    private static LocalDate dagtekening(Jw307 message) {
        return message.header().berichtIdentificatie().dagtekening();
    }

    private static List<StopProduct> products(Jw307 message) {
        return message.client().stopProducten();
    }

    /** The content of a deletion is not looked at; it only has to be that of what it deletes. */
    private static boolean anyNew(Jw307 message, Predicate<StopProduct> condition) {
        return products(message).stream().anyMatch(product -> !product.isDeletion() && condition.test(product));
    }

    private static boolean hasDuplicates(Jw307 message) {
        Set<List<Object>> seen = new HashSet<>();
        return products(message).stream()
                .map(Report.Stop::of)
                .anyMatch(stop -> !seen.add(List.of(stop.key(), stop.ending())));
    }
}
