package nl.tandem.contracting.crisis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.tandem.contracting.clientstop.ImpersonalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about crisis care. */
final class CrisisRequests {

    private CrisisRequests() {}

    @Schema(name = "NewCrisisStart", description = "Tells that crisis care began.")
    record NewCrisisStart(
            @NotNull
            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code of the municipality.", examples = "0505")
            String municipality,

            @NotBlank
            @Size(max = 50)
            @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
            @Schema(description = "What the provider calls it. Name no persons.", examples = "CR-17")
            String reference,

            @NotNull @PastOrPresent @Schema(description = "First day.")
            LocalDate startDay) {}

    @Schema(name = "CrisisAllocated", description = "Tells by which allocation the municipality decided.")
    record CrisisAllocated(
            @NotNull @Min(1) @Max(999_999_999) @Schema(description = "ToewijzingNummer of the JW301 that came in.")
            Long allocationNumber) {}
}
