package nl.tandem.monitoring.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A goal (doel) with how far its indicators are.")
public record Goal(
        @Schema(description = "Id of the goal.") UUID goalId,
        @Schema(description = "Year for which it holds.") int year,

        @Schema(description = "Code of the theme it is part of.") @Nullable
        String theme,

        @Schema(description = "Name in a few words.") String name,

        @Schema(description = "What should be different, and for whom.")
        String description,

        @Schema(description = "Whether it was withdrawn.") boolean withdrawn,

        @Schema(description = "How far it is, indicator by indicator.")
        List<GoalProgress> indicators) {}
