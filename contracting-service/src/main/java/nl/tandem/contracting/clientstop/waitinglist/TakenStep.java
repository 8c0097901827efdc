package nl.tandem.contracting.clientstop.waitinglist;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WaitingListStep", description = "A step that was taken about a waiting list.")
record TakenStep(
        ApproachStep step,

        @Schema(description = "Who took it.") StepActor actor,

        @Schema(description = "Where the evidence is found.")
        String evidence,

        @Schema(description = "SOLVED, or CONTINUE with the next step.")
        StepOutcome outcome,

        LocalDate datedOn,

        Instant recordedAt) {}
