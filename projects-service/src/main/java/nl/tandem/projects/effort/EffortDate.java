package nl.tandem.projects.effort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "When a source says that an effort is due.")
record EffortDate(
        @Schema(description = "Document and place in it.", examples = "Programmaplan 2018, 5.1")
        @NotBlank
        @Size(max = 200)
        String source,

        @Schema(description = "When, in its words.", examples = "Q1 2018") @NotBlank @Size(max = 200)
        String said,

        @Schema(description = "Last day of that, where it is one.") @Nullable
        LocalDate dueOn) {}
