package nl.tandem.budget.settlement;

import java.util.List;

/** Actual use (profijtbeginsel): each municipality pays what the care for its own youths cost. */
final class ActualUse implements Division {

    @Override
    public boolean usesKey() {
        return false;
    }

    @Override
    public List<Contribution> divide(SettlementInputs inputs) {
        return inputs.costsCents().entrySet().stream()
                .map(cost -> new Contribution(
                        cost.getKey(),
                        cost.getValue(),
                        null,
                        cost.getValue(),
                        List.of(
                                Step.ownCost(cost.getValue()),
                                Step.contribution(
                                        "The contribution is the own cost (profijtbeginsel).", cost.getValue()))))
                .toList();
    }
}
