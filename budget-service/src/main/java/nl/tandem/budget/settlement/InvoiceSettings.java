package nl.tandem.budget.settlement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who sends the invoices: the region's organisation. */
@ConfigMapping(prefix = "tandem.invoice")
interface InvoiceSettings {

    String name();

    /** Number in the trade register (KVK). */
    String tradeRegisterNumber();

    String street();

    String postCode();

    String city();

    String iban();

    @WithDefault("30")
    int paymentDays();
}
