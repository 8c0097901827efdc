package nl.tandem.monitoring.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a line of a file was refused.")
record RefusedValue(
        @Schema(description = "Number of the line in the file; the first line has the names.")
        long line,

        @Schema(description = "Name of the column; absent when it is about the line.") @Nullable
        String column,

        @Schema(description = "What is wrong and what would be right.")
        String detail) {}
