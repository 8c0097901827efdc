package nl.tandem.contracting.cbs;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CbsDeliveryKind",
        description =
                "YOUTH_HELP: jeugdhulp, per half-year. PROTECTION: jeugdbescherming, per half-year. PROBATION: jeugdreclassering and"
                        + " the preventive legal framework, per quarter.")
enum CbsDelivery {
    YOUTH_HELP,
    PROTECTION,
    PROBATION;

    boolean holds(CbsForm form) {
        return form.delivery() == this;
    }

    /** Three weeks after the period. */
    static LocalDate dueOn(CbsPeriod period) {
        return period.until().plusWeeks(3);
    }

    boolean isPerQuarter() {
        return this == PROBATION;
    }
}
