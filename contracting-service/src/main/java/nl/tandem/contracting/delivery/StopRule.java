package nl.tandem.contracting.delivery;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 3 and 4 about one stop; one broken rule and the whole message counts as not sent (OP286). */
enum StopRule implements Rule {
    TR019(
            RetourCode.NO_ALLOCATION_TO_LINK,
            "A stop points to an allocation to this provider for this client, unless it is a task without allocations.",
            (stop, context, deliveries) -> !context.isLinked(stop.key())),
    TR063(
            RetourCode.NOTHING_TO_DELETE,
            "What is deleted was sent before.",
            (stop, context, deliveries) -> !deliveries.hasStop(stop.key(), stop.ending())),
    TR074(
            RetourCode.KEY_ALREADY_RECEIVED,
            "A stop is sent once, unless it was deleted.",
            (stop, context, deliveries) -> deliveries.hasStop(stop.key(), stop.ending())),
    TR381(
            RetourCode.CODE_NOT_IN_CATEGORY,
            "The contract has the product code under the category.",
            (stop, context, deliveries) -> !context.isContracted(stop.key().product())),
    TR382(
            RetourCode.NO_CURRENT_START,
            "A stop repeats the allocation, the product and the Begindatum of the start that it ends.",
            (stop, context, deliveries) -> !isCurrent(stop.key(), deliveries)),
    TR413(
            RetourCode.SECOND_TEMPORARY_STOP,
            "A delivery that was interrupted is not interrupted again without a new start.",
            (stop, context, deliveries) -> stop.ending().isTemporary()
                    && deliveries.endingsOf(stop.key()).stream().anyMatch(Ending::isTemporary)),
    TR414(
            RetourCode.STOP_BEFORE_CURRENT_STOP,
            "A stop does not end a delivery before it was interrupted.",
            (stop, context, deliveries) -> deliveries.endingsOf(stop.key()).stream()
                    .anyMatch(earlier -> stop.ending().endDate().isBefore(earlier.endDate()))),
    TR415(
            RetourCode.ALREADY_STOPPED,
            "A delivery that has ended is not stopped again.",
            (stop, context, deliveries) ->
                    deliveries.endingsOf(stop.key()).stream().anyMatch(earlier -> !earlier.isTemporary()));

    private static final Set<StopRule> WITHDRAWAL = Collections.unmodifiableSet(EnumSet.of(TR063));
    private static final Set<StopRule> UNLINKED = Collections.unmodifiableSet(EnumSet.of(TR019, TR381));
    private static final Set<StopRule> NEW = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(TR063)));

    private interface Check {
        boolean isBroken(Report.Stop stop, DeliveryContext context, ClientDeliveries deliveries);
    }

    private final RetourCode code;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Check check;

    StopRule(RetourCode code, String text, Check check) {
        this.code = code;
        this.text = text;
        this.check = check;
    }

    /** The deliveries are those of the moment: the reports of the same message that come before it have had their effect. */
    static Set<StopRule> brokenBy(Report.Stop stop, DeliveryContext context, ClientDeliveries deliveries) {
        Set<StopRule> rules = EnumSet.noneOf(StopRule.class);
        for (StopRule rule : applicableTo(stop, context)) {
            if (rule.check.isBroken(stop, context, deliveries)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static Set<StopRule> applicableTo(Report.Stop stop, DeliveryContext context) {
        if (stop.isWithdrawal()) {
            return WITHDRAWAL;
        }
        return context.isLinked(stop.key()) ? NEW : UNLINKED;
    }

    /** A stop refers to the latest start (OP155): not to an interrupted one while the care is delivered under a new one. */
    private static boolean isCurrent(DeliveryKey key, ClientDeliveries deliveries) {
        return deliveries
                .find(key)
                .filter(known -> known.isActive() || !deliveries.hasActiveBeside(key))
                .isPresent();
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
