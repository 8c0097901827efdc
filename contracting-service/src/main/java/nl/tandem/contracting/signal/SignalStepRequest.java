package nl.tandem.contracting.signal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SignalStep", description = "Takes a signal a step further. Name no persons in it.")
record SignalStepRequest(
        @NotNull @Schema(description = "What is done.") StepKind kind,

        @NotNull @Schema(description = "The day on which it was done.")
        LocalDate datedOn,

        @Schema(description = "How far one looks; for INVESTIGATE, and only there.") @Nullable
        Stage stage,

        @Schema(description = "What is done about it; for SETTLE, and only there.") @Nullable
        Measure measure,

        @NotBlank @Size(max = 200) @Schema(description = "Where it is found: a file, a letter, a decision.")
        String reference,

        @NotBlank @Size(max = 2000) @Schema(description = "Why, and for an investigation its purpose.")
        String explanation) {}
