package nl.tandem.monitoring.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A part of a report.")
record ReportSection(
        @Schema(description = "Which part.") SectionKind kind,
        @Schema(description = "Title in Dutch.") String title,
        @Schema(description = "Its figures.") ReportTable table,

        @Schema(description = "What the author says about them; absent as long as he says nothing.") @Nullable
        Explanation explanation,

        @Schema(description = "What others said about the same figures.")
        List<String> remarks) {}
