package nl.tandem.monitoring.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent in about goals. */
final class GoalRequests {

    private GoalRequests() {}

    @Schema(description = "A goal of a year.")
    record NewGoal(
            @Schema(description = "Year for which it holds.", examples = "2026") @NotNull @Min(2015) @Max(2100)
            Integer year,

            @Schema(description = "Code of the theme it is part of.") @Nullable
            String theme,

            @Schema(description = "Name in a few words.") @NotNull @Size(min = 1, max = 200)
            String name,

            @Schema(description = "What should be different, and for whom.") @NotNull @Size(min = 1, max = 4000)
            String description,

            @Schema(description = "What it is measured by.") @NotNull @Size(min = 1, max = 20)
            List<@Valid @NotNull GoalIndicator> indicators) {}

    @Schema(description = "Another wording or other targets of a goal.")
    record ChangedGoal(
            @Schema(description = "Code of the theme it is part of.") @Nullable
            String theme,

            @Schema(description = "Name in a few words.") @NotNull @Size(min = 1, max = 200)
            String name,

            @Schema(description = "What should be different, and for whom.") @NotNull @Size(min = 1, max = 4000)
            String description,

            @Schema(description = "What it is measured by.") @NotNull @Size(min = 1, max = 20)
            List<@Valid @NotNull GoalIndicator> indicators) {}
}
