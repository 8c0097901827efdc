package nl.tandem.contracting.clientstop.alternative;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AnswerEscalation",
        description = "What the board (algemeen bestuur) decided, as the service organisation records it.")
record AnswerEscalationRequest(
        @NotNull @Schema(description = "Whether it gives more money.")
        BoardAnswer answer,

        @Min(1) @Max(999_999_999_999L) @Schema(description = "With GRANTED: how much, in euro cents.") @Nullable
        Long grantedCents,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference,

        @NotNull @PastOrPresent @Schema(description = "The day of the decision.")
        LocalDate decidedOn) {}
