package nl.tandem.contracting.budgetpool;

import java.math.BigInteger;

/**
 * A turnover, divided into what its provider may count on and what goes to the pool. Parts of a cent go to the pool, so
 * that nothing is promised that is not there.
 */
record BudgetSplit(long budgetCents, long pooledCents) {

    static BudgetSplit of(long turnoverCents, int guaranteedPercent) {
        long budget = BigInteger.valueOf(turnoverCents)
                .multiply(BigInteger.valueOf(guaranteedPercent))
                .divide(BigInteger.valueOf(100))
                .longValueExact();
        return new BudgetSplit(budget, turnoverCents - budget);
    }
}
