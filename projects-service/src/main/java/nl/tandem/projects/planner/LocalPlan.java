package nl.tandem.projects.planner;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The plan of action of a municipality in a programme (lokaal plan van aanpak).")
record LocalPlan(
        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "How far it is.") Status status,
        @Schema(description = "When it is due.") LocalDate dueOn,

        @Schema(description = "Whether that day is over and it is not adopted.")
        boolean overdue,

        @Schema(description = "Remark.") String remark) {

    @Schema(
            name = "LocalPlanStatus",
            description = "NOT_STARTED: niet begonnen. DRAFT: concept. ADOPTED: vastgesteld. DONE: uitgevoerd.")
    enum Status {
        NOT_STARTED,
        DRAFT,
        ADOPTED,
        DONE
    }
}
