package nl.tandem.projects.project;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A project in a list; its goals stand with the project itself.")
record ProjectSummary(
        @Schema(description = "Id of the project.") UUID projectId,

        @Schema(description = "Id of the programme (programma) it belongs to.")
        UUID programmeId,

        @Schema(description = "Subject (onderwerp).") String name,

        @Schema(description = "First day, when known.") @Nullable
        LocalDate startDate,

        @Schema(description = "Last day (wanneer), when known.") @Nullable
        LocalDate endDate) {}
