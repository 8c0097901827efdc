package nl.tandem.contracting.delivery;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.tandem.contracting.ijw.Jw305;
import nl.tandem.contracting.ijw.Jw305.StartProduct;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 2: what a 305 must satisfy in itself. One broken rule and the whole message was never sent. */
enum StartMessageRule implements Rule {
    TR002(
            "A date of birth is at most 120 years before the Dagtekening, unless it is unknown.",
            message -> message.client().geboortedatum().isTooLongAgo(dagtekening(message))),
    TR101("A start occurs once.", StartMessageRule::hasDuplicates),
    TR134(
            "A date of birth and a Begindatum are not after the Dagtekening.",
            message -> message.client().geboortedatum().datum().isAfter(dagtekening(message))
                    || products(message).stream()
                            .anyMatch(product -> !product.isDeletion()
                                    && product.begindatum().isAfter(dagtekening(message)))),
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
    private final Predicate<Jw305> broken;

    StartMessageRule(String text, Predicate<Jw305> broken) {
        this.text = text;
        this.broken = broken;
    }

    static Set<StartMessageRule> brokenBy(Jw305 message) {
        Set<StartMessageRule> rules = EnumSet.noneOf(StartMessageRule.class);
        for (StartMessageRule rule : values()) {
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

    private static LocalDate dagtekening(Jw305 message) {
        return message.header().berichtIdentificatie().dagtekening();
    }

    private static List<StartProduct> products(Jw305 message) {
        return message.client().startProducten();
    }

    private static boolean hasDuplicates(Jw305 message) {
        Set<DeliveryKey> seen = new HashSet<>();
        return products(message).stream()
                .anyMatch(product -> !seen.add(Report.Start.of(product).key()));
    }
}
