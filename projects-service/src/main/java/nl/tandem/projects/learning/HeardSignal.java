package nl.tandem.projects.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.tandem.projects.effort.EffortStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A signal of monitoring, with what is done about it.")
record HeardSignal(
        @Schema(description = "Id of the signal.") UUID signalId,
        @Schema(description = "Code of the indicator.") String indicatorCode,

        @Schema(description = "CBS code of the municipality; absent for the region.") @Nullable
        String municipality,

        @Schema(description = "Period.") String period,
        @Schema(description = "When it was raised, in UTC.") Instant raisedAt,

        @Schema(description = "When it was over, in UTC.") @Nullable
        Instant clearedAt,

        @Schema(description = "Id of the effort that answers it; absent as long as nothing is done.") @Nullable
        UUID effortId,

        @Schema(description = "How that effort stands.") @Nullable
        EffortStatus status) {}
