package nl.tandem.contracting.procurement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the steps of a procedure take. */
@ConfigMapping(prefix = "tandem.procurement")
interface ProcurementSettings {

    /** Days to apply, at least. */
    @WithDefault("30")
    int publicationDays();

    /** Days to judge the applications. */
    @WithDefault("30")
    int judgingDays();

    /** Days in which others may object to an award (Alcatel). */
    @WithDefault("20")
    int standstillDays();

    /** Days to sign. */
    @WithDefault("14")
    int signingDays();
}
