package nl.tandem.budget.frontbudget;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Money that a municipality spends at the front.")
record FrontRequest(
        @Schema(description = "Id.", readOnly = true) @Nullable
        UUID frontRequestId,

        @Schema(description = "CBS code of the municipality, four digits.")
        @NotNull
        @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
        String municipality,

        @Schema(description = "The year.") @NotNull @Min(2018) @Max(2100)
        Integer year,

        @Schema(description = "In euro cents.") @NotNull @Positive
        Long amountCents,

        @Schema(description = "For which help.") @NotBlank @Size(max = 1000)
        String purpose,

        @Schema(description = "In the solidarity, or at the risk of the municipality.", readOnly = true) @Nullable
        Accounting accounting) {

    @Schema(
            name = "FrontAccounting",
            description =
                    "SOLIDARY: in de regionale begroting en de solidariteit. OWN_RISK: voor risico van de gemeente.")
    enum Accounting {
        SOLIDARY,
        OWN_RISK
    }
}
