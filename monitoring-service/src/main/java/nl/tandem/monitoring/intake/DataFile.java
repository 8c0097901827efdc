package nl.tandem.monitoring.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A file that came in and what became of its lines.")
record DataFile(
        @Schema(description = "Id.") UUID fileId,

        @Schema(description = "Dataset.", examples = "ACCESS_CASES")
        String dataset,

        @Schema(description = "When it came in, in UTC.") Instant receivedAt,

        @Schema(description = "Check number (SHA-256) of its content.")
        String contentHash,

        @Schema(description = "Lines, without the first.") int rows,

        @Schema(description = "Lines that went in; one with a key that was known replaces the former.")
        int accepted,

        @Schema(description = "What was wrong with the others; they changed nothing.")
        List<RefusedValue> refused) {}
