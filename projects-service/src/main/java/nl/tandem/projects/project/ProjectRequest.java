package nl.tandem.projects.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.projects.goal.GoalRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewProject", description = "A project to register.")
record ProjectRequest(
        @Schema(description = "Id of the programme (programma) it belongs to.") @NotNull
        UUID programmeId,

        @Schema(description = "Subject (onderwerp).", examples = "Toeleiding en toegang op orde")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Desired result (gewenst resultaat).") @Size(max = 4000) @Nullable
        String desiredResult,

        @Schema(description = "Intended effect (beoogd effect).") @Size(max = 4000) @Nullable
        String intendedEffect,

        @Schema(description = "Role or body that carries it (wie), not the name of a person.")
        @Size(max = 200)
        @Nullable
        String responsible,

        @Schema(description = "Id of a line (programmalijn) of the programme.") @Nullable
        UUID lineId,

        @Schema(description = "When, in words.", examples = "2018-Q4 (besluitvorming AB)") @Size(max = 200) @Nullable
        String timing,

        @Schema(description = "Level or scale on which it works.", examples = "regionale zorgmarkt")
        @Size(max = 200)
        @Nullable
        String level,

        @Schema(description = "First day, when known.") @Nullable
        LocalDate startDate,

        @Schema(description = "Last day (wanneer), when known; not before the first.") @Nullable
        LocalDate endDate,

        @Schema(description = "Goals (doelen), at most 50; may be left out.") @Size(max = 50) @Nullable
        List<@NotNull @Valid GoalRequest> goals) {

    @Override
    public List<GoalRequest> goals() {
        return goals == null ? List.of() : goals;
    }
}
