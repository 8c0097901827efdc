package nl.tandem.budget.settlement;

import java.util.List;

/** How a scheme divides the cost. A pure function: the same inputs always give the same contributions and reasons. */
sealed interface Division permits FullSolidarity, ActualUse {

    boolean usesKey();

    /** The contribution of each municipality, by code; they add up to the total of the inputs. */
    List<Contribution> divide(SettlementInputs inputs);
}
