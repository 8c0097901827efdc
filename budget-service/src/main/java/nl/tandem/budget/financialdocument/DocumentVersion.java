package nl.tandem.budget.financialdocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A version of a document; it never changes.")
record DocumentVersion(
        @Schema(description = "Number, from 1.") int version,

        @Schema(description = "SHA-256 of what it says.") String hash,

        @Schema(description = "Decision (besluit) that made it, if one did.") @Nullable
        String decision,

        @Schema(description = "When it was recorded.") Instant recordedAt,

        @Schema(description = "What it says.") DocumentContent content) {}
