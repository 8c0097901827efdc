package nl.tandem.projects.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was done for a goal beside what its indicator did since (voortgang naast effect).")
public record GoalEffect(
        @Schema(description = "Id of the goal.") UUID goalId,
        @Schema(description = "What should change.") String description,
        @Schema(description = "Efforts for it.") int efforts,

        @Schema(description = "Those that were achieved (Behaald).")
        int achieved,

        @Schema(description = "When the first of them was.") @Nullable
        LocalDate doneOn,

        @Schema(description = "Code of its indicator.") @Nullable
        String indicatorCode,

        @Schema(description = "Last period that ended before that day.") @Nullable
        String periodBefore,

        @Schema(description = "Value in it.") @Nullable Long valueBefore,

        @Schema(description = "Latest period that began since.") @Nullable
        String periodAfter,

        @Schema(description = "Value in it.") @Nullable Long valueAfter,
        @Schema(description = "Whether it moved.") Movement movement) {}
