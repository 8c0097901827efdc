package nl.tandem.budget.settlement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who sends the invoices: the region's organisation. */
@ConfigMapping(prefix = "tandem.invoice")
interface InvoiceSettings {

    @WithDefault("Serviceorganisatie Jeugd")
    String name();

    /** Number in the trade register (KVK). */
    @WithDefault("00000000")
    String tradeRegisterNumber();

    @WithDefault("Spuiboulevard 300")
    String street();

    @WithDefault("3311GR")
    String postCode();

    @WithDefault("Dordrecht")
    String city();

    @WithDefault("NL00BANK0123456789")
    String iban();

    @WithDefault("30")
    int paymentDays();
}
