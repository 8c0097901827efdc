package nl.tandem.contracting.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about complaints. */
final class ComplaintRequests {

    private ComplaintRequests() {}

    /** How it ended. */
    enum Outcome {
        FOUNDED,
        UNFOUNDED,
        WITHDRAWN
    }

    @Schema(name = "NewComplaint", description = "Registers a complaint about a provider. Name no persons.")
    record NewComplaint(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotBlank @Size(max = 500) @Schema(description = "What it is about.")
            String subject,

            @NotNull @PastOrPresent @Schema(description = "When it came in.")
            LocalDate receivedOn) {}

    @Schema(name = "ComplaintSettlement", description = "Ends a complaint. Name no persons.")
    record Settlement(
            @NotNull @PastOrPresent @Schema(description = "When.")
            LocalDate settledOn,

            @NotNull @Schema(description = "How it ended.") Outcome outcome,

            @NotBlank @Size(max = 2000) @Schema(description = "What is done about it.")
            String remedy) {}
}
