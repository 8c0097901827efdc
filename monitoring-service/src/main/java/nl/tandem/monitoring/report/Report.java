package nl.tandem.monitoring.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A report (rapportage).")
record Report(
        @Schema(description = "Id of the report.") UUID reportId,
        @Schema(description = "Which report.") ReportKind kind,

        @Schema(description = "Period.", examples = "2026-04")
        String period,

        @Schema(description = "CBS code of the municipality; absent for the region.") @Nullable
        String municipality,

        @Schema(description = "From 1; a correction of what was published is a next version.")
        int version,

        @Schema(description = "Why there is a next version.") @Nullable
        String reason,

        @Schema(description = "Whether it is published, and so frozen.")
        boolean published,

        @Schema(description = "When it was published, in UTC.") @Nullable
        Instant publishedAt,

        @Schema(description = "SHA-256 of the frozen content.") @Nullable
        String contentHash,

        @Schema(description = "Content; absent in lists.") @Nullable
        ReportContent content) {}
