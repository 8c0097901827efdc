package nl.tandem.contracting.capacity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WaitingListAnswer", description = "How a provider manages its waiting list. Name no persons.")
record WaitingListAnswer(
        @NotNull @PastOrPresent @Schema(description = "When.")
        LocalDate answeredOn,

        @NotBlank @Size(max = 4000) @Schema(description = "How.")
        String answer) {}
