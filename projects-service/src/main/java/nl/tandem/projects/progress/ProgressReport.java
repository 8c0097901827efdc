package nl.tandem.projects.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A progress report (voortgangsrapportage) of a project.")
record ProgressReport(
        @Schema(description = "Id of the report.") UUID reportId,
        @Schema(description = "Id of the project.") UUID projectId,

        @Schema(description = "Place in its series, from 1.")
        int number,

        @Schema(description = "Whether it is published, and so frozen.")
        boolean published,

        @Schema(description = "When it was published, in UTC.") @Nullable
        Instant publishedAt,

        @Schema(description = "SHA-256 of the frozen content.") @Nullable
        String contentHash,

        @Schema(description = "What stands in it: of a draft as it is now.")
        ProgressContent content) {}
