package nl.tandem.projects.goal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Goal", description = "A goal (doel) of a project, with the latest figure of its indicator.")
public record GoalView(
        @Schema(description = "Id of the goal.") UUID goalId,

        @Schema(description = "Id of the goal that it is part of; null at the top.") @Nullable
        UUID parentGoalId,

        @Schema(description = "What should change, in words.")
        String description,

        @Schema(description = "Code of the indicator in the catalogue of monitoring; null without one.") @Nullable
        String indicatorCode,

        @Schema(description = "CBS code of the municipality (gemeente); null for the region.") @Nullable
        String municipality,

        @Schema(description = "Period in which it is measured; null without an indicator.") @Nullable
        String period,

        @Schema(description = "Value before the project (nulmeting); null when unknown.") @Nullable
        Long baseline,

        @Schema(description = "Value to reach (streefwaarde); null when not agreed yet.") @Nullable
        Long target,

        @Schema(description = "Posts of the budget that it should move.")
        List<String> budgetPosts,

        @Schema(description = "Latest value; null when not measured yet, or when its denominator is 0.") @Nullable
        Long currentValue,

        @Schema(description = "Numerator (teller) of the latest value; null when not measured yet.") @Nullable
        Long numerator,

        @Schema(description = "Denominator (noemer) of the latest value; null when not measured yet.") @Nullable
        Long denominator,

        @Schema(
                description =
                        "Unit of the values, as the catalogue of monitoring names it; null when not measured yet.")
        @Nullable
        String unit,

        @Schema(description = "When the latest value was measured, in UTC; null when not measured yet.") @Nullable
        Instant measuredAt,

        @Schema(description = "Latest value less the baseline; null when one of them is.") @Nullable
        Long changeSinceBaseline,

        @Schema(description = "Target less the latest value: what is still to go; null when one of them is.") @Nullable
        Long distanceToTarget) {

    static @Nullable Long difference(@Nullable Long value, @Nullable Long other) {
        return value == null || other == null ? null : (Long) (value - other);
    }
}
