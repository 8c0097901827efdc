package nl.tandem.projects.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.problem.InputError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewGoal", description = "A goal (doel) or sub-goal (subdoel), which may be bound to an indicator.")
public record GoalRequest(
        @Schema(description = "What should change, in words.", examples = "Fewer youths in care")
        @NotBlank
        @Size(max = 1000)
        String description,

        @Schema(description = "Id of the goal of the same project that it is part of; absent at the top.") @Nullable
        UUID parentGoalId,

        @Schema(
                description = "Code of the indicator in the catalogue of monitoring; absent for a goal without one.",
                examples = "YOUTHS_IN_CARE")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}", message = "must be a code of the catalogue, such as YOUTHS_IN_CARE")
        @Nullable
        String indicatorCode,

        @Schema(description = "CBS code of the municipality (gemeente); without it the region.", examples = "0505")
        @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
        @Nullable
        String municipality,

        @Schema(
                description =
                        "Period in which it is measured, needed with an indicator: year (2026), month (2026-04), quarter (2026-Q2), half-year (2026-H1), first four or eight months (2026-4M, 2026-8M).",
                examples = "2026")
        @Pattern(
                regexp = "[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|4M|8M))?",
                message = "must be a period, such as 2026, 2026-04, 2026-Q2, 2026-H1, 2026-4M or 2026-8M")
        @Nullable
        String period,

        @Schema(
                description =
                        "Value before the project (nulmeting), in the unit of the indicator; absent when unknown.")
        @Nullable
        Long baseline,

        @Schema(
                description =
                        "Value to reach (streefwaarde), in the unit of the indicator; absent when not agreed yet.")
        @Nullable
        Long target,

        @Schema(description = "Codes of the posts of the budget that it should move, at most 20.")
        @Size(max = 20)
        @Nullable
        List<@NotBlank @Size(max = 100) String> budgetPosts) {

    @Override
    public List<String> budgetPosts() {
        return budgetPosts == null ? List.of() : budgetPosts;
    }

    /** What does not fit together, under this place in the body. */
    public List<InputError> errors(String place) {
        List<InputError> errors = new ArrayList<>();
        if ((indicatorCode == null) != (period == null)) {
            errors.add(InputError.body(
                    place + (period == null ? "/period" : "/indicatorCode"), "an indicator and a period go together"));
        }
        if (indicatorCode == null && (baseline != null || target != null)) {
            errors.add(InputError.body(place + "/indicatorCode", "baseline and target are values of an indicator"));
        }
        return errors;
    }
}
