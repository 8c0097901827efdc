package nl.tandem.budget.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.tandem.budget.participation.MunicipalityAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A correction (correctie, cumulatieregeling): amounts that move between municipalities and add up to"
                        + " nothing.")
record Correction(
        @Schema(description = "Why, and by which agreement.") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "More (or, negative, less) to pay; together nothing.") @NotEmpty @Size(max = 500)
        List<@NotNull @Valid MunicipalityAmount> amounts) {

    long sumCents() {
        return amounts.stream().map(MunicipalityAmount::amountCents).reduce(0L, Math::addExact);
    }
}
