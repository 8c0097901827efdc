package nl.tandem.contracting.delivery;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 3 and 4 about one start; one broken rule and the whole message counts as not sent (OP286). */
enum StartRule implements Rule {
    TR019(
            RetourCode.NO_ALLOCATION_TO_LINK,
            "A start points to an allocation to this provider for this client, unless it is a task without allocations.",
            (start, context, deliveries) -> !context.isLinkedToCurrent(start.key())),
    TR063(
            RetourCode.NOTHING_TO_DELETE,
            "What is deleted was sent before.",
            (start, context, deliveries) -> deliveries.find(start.key()).isEmpty()),
    TR071(
            RetourCode.START_ALREADY_STOPPED,
            "A start is not deleted once it was stopped.",
            (start, context, deliveries) -> deliveries
                    .find(start.key())
                    .filter(known -> !known.isActive())
                    .isPresent()),
    TR074(
            RetourCode.KEY_ALREADY_RECEIVED,
            "A start is sent once, unless it was deleted.",
            (start, context, deliveries) -> deliveries.find(start.key()).isPresent()),
    TR326(
            RetourCode.DELIVERY_NOT_STOPPED,
            "Care that is being delivered under another start is stopped before it starts again.",
            (start, context, deliveries) -> deliveries.hasActiveBeside(start.key())),
    TR381(
            RetourCode.CODE_NOT_IN_CATEGORY,
            "The contract has the product code under the category.",
            (start, context, deliveries) -> !context.isContracted(start.key().product()));

    private static final Set<StartRule> WITHDRAWAL = Collections.unmodifiableSet(EnumSet.of(TR063, TR071));
    private static final Set<StartRule> NEW = Collections.unmodifiableSet(EnumSet.of(TR019, TR074, TR326, TR381));

    private interface Check {
        boolean isBroken(Report.Start start, DeliveryContext context, ClientDeliveries deliveries);
    }

    private final RetourCode code;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Check check;

    StartRule(RetourCode code, String text, Check check) {
        this.code = code;
        this.text = text;
        this.check = check;
    }

    /** The deliveries are those of the moment: the reports of the same message that come before it have had their effect. */
    static Set<StartRule> brokenBy(Report.Start start, DeliveryContext context, ClientDeliveries deliveries) {
        Set<StartRule> rules = EnumSet.noneOf(StartRule.class);
        for (StartRule rule : start.isWithdrawal() ? WITHDRAWAL : NEW) {
            if (rule.check.isBroken(start, context, deliveries)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    @Override
    public RetourCode code() {
        return code;
    }

    @Override
    public String text() {
        return text;
    }
}
