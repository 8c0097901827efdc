package nl.tandem.budget.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the region pays. */
@ConfigMapping(prefix = "tandem.payment")
interface PaymentSettings {

    /** From this amount on, in euro cents, two people approve. */
    @WithDefault("2500000")
    long doubleApprovalCents();

    /** Account that is debited. */
    String iban();

    String name();
}
