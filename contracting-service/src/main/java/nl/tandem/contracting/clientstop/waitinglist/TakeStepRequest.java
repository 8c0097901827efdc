package nl.tandem.contracting.clientstop.waitinglist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.tandem.contracting.clientstop.ImpersonalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TakeWaitingListStep", description = "A step that was taken about a waiting list.")
record TakeStepRequest(
        @NotNull @Schema(description = "Which; it must be the next one.")
        ApproachStep step,

        @NotNull @Schema(description = "Who took it.") StepActor actor,

        @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
        @Schema(description = "Where the evidence is found, and what it shows; no personal data.")
        String evidence,

        @NotNull StepOutcome outcome,

        @NotNull @PastOrPresent @Schema(description = "The day on which it was taken.")
        LocalDate datedOn) {}
