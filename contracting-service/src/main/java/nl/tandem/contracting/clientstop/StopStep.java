package nl.tandem.contracting.clientstop;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClientStopStep", description = "Something that happened to a stop (cliëntenstop).")
record StopStep(
        @Schema(description = "What happened.") StopStepKind kind,

        @Schema(description = "The day on which it happened.")
        LocalDate datedOn,

        @Schema(description = "Where the evidence is found.") @Nullable
        String reference,

        @Schema(description = "Why.") @Nullable String explanation,

        @Schema(description = "When it was recorded.") Instant recordedAt) {}
