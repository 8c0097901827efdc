package nl.tandem.projects.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.projects.goal.GoalView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Project", description = "A project, with the latest figures of its goals.")
record ProjectView(
        @Schema(description = "Id of the project.") UUID projectId,

        @Schema(description = "Id of the programme (programma) it belongs to.")
        UUID programmeId,

        @Schema(description = "Id of the line (programmalijn) it is part of; null without one.") @Nullable
        UUID lineId,

        @Schema(description = "Subject (onderwerp).") String name,

        @Schema(description = "Desired result (gewenst resultaat).") @Nullable
        String desiredResult,

        @Schema(description = "Intended effect (beoogd effect).") @Nullable
        String intendedEffect,

        @Schema(description = "Role or body that carries it (wie).") @Nullable
        String responsible,

        @Schema(description = "When, as it was agreed; null when the days say it.") @Nullable
        String timing,

        @Schema(description = "Level or scale on which it works; null when not said.") @Nullable
        String level,

        @Schema(description = "First day, when known.") @Nullable
        LocalDate startDate,

        @Schema(description = "Last day (wanneer), when known.") @Nullable
        LocalDate endDate,

        @Schema(description = "Goals (doelen); a municipality sees its own and those of the region.")
        List<GoalView> goals) {}
