package nl.tandem.projects.planner;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is due in a quarter (routekaart).")
record RoadmapQuarter(
        @Schema(description = "Quarter.", examples = "2026-Q2")
        String quarter,

        @Schema(description = "What is due, by day.") List<Due> items) {

    @Schema(name = "DueItem", description = "Something that is due.")
    record Due(
            @Schema(description = "Day.") LocalDate on,

            @Schema(description = "EFFORT, PROJECT_START, PROJECT_END or PROGRAMME_REPORT.")
            String kind,

            @Schema(description = "What.") String what,
            @Schema(description = "Project, or programme.") String of) {}
}
