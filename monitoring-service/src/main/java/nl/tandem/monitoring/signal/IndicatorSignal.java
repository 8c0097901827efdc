package nl.tandem.monitoring.signal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A figure that asks for attention (signaal).")
record IndicatorSignal(
        @Schema(description = "Id of the signal.") UUID signalId,
        @Schema(description = "Rule that raised it.") UUID ruleId,
        @Schema(description = "Code of the indicator.") IndicatorCode indicatorCode,
        @Schema(description = "What the rule looks at.") SignalKind kind,

        @Schema(description = "CBS code of the municipality; absent for the region.") @Nullable
        String municipality,

        @Schema(description = "Period in which it was raised.")
        String period,

        @Schema(description = "Level at which it was raised; see the kind for its unit.")
        long level,

        @Schema(description = "Role that has to answer.") String owner,
        @Schema(description = "How far it is.") SignalState state,

        @Schema(description = "What the owner says of it.") @Nullable
        String explanation,

        @Schema(description = "When it was raised, in UTC.") Instant raisedAt,

        @Schema(description = "When the figure was back to normal, in UTC.") @Nullable
        Instant clearedAt) {}
