package nl.tandem.budget.payment;

import java.math.BigDecimal;
import java.util.List;

/** One transfer: all that is approved for a provider, credits taken off. */
record Transfer(ProviderAccount account, long cents, List<Payable> payables) {

    /** As the bank reads it. */
    public String amount() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
