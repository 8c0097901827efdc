package nl.tandem.contracting.concern;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about concerns. */
final class ConcernRequests {

    private ConcernRequests() {}

    /** What access teams see in cases. */
    enum ConcernSubject {
        CARE_NOT_DELIVERED,
        MORE_CARE_THAN_NEEDED,
        LONGER_CARE_THAN_NEEDED,
        CLIENT_REFUSED,
        QUALITY_OF_CARE,
        DECLARED_OTHERWISE
    }

    @Schema(
            name = "NewProviderConcern",
            description =
                    "Moves what was seen in a case to the level of the provider. No case, no text: there is nothing to name.")
    record NewConcern(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotNull @Schema(description = "What was seen.") ConcernSubject subject,

            @NotNull @PastOrPresent @Schema(description = "First day of the month in which it was seen.")
            LocalDate month) {}

    @Schema(name = "ProviderConcernCount", description = "How often something was seen at a provider in a year.")
    record ConcernCount(
            @Schema(description = "AGB code of the provider (aanbieder).")
            String providerCode,

            @Schema(description = "What was seen.") ConcernSubject subject,

            @Schema(description = "How often.") long times,

            @Schema(description = "In how many municipalities.")
            long municipalities) {}
}
