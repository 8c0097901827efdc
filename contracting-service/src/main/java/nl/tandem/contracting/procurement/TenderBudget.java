package nl.tandem.contracting.procurement;

import java.math.BigInteger;

/** What a tender guarantees to its winners, and what it reserves; together what it is for. */
record TenderBudget(long guaranteedCents, long reservedCents) {

    static TenderBudget of(long budgetCents, int guaranteedPercent) {
        long guaranteed = BigInteger.valueOf(budgetCents)
                .multiply(BigInteger.valueOf(guaranteedPercent))
                .divide(BigInteger.valueOf(100))
                .longValueExact();
        return new TenderBudget(guaranteed, budgetCents - guaranteed);
    }
}
