package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PlacementCheck", description = "Asks whether care may begin at a provider, before it is allocated.")
record PlacementCheck(
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @NotNull
        @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
        @Schema(description = "Product category (JZ020).", examples = "45")
        String category,

        @Pattern(regexp = "^[0-9A-Z]{5}$", message = "A product code has five characters.")
        @Schema(description = "Product code; any of the category when absent.", examples = "45A48")
        @Nullable
        String code,

        @NotNull @Schema(description = "The day on which it is to begin.")
        LocalDate startDate,

        @Size(min = 1, max = 36)
        @Schema(description = "The provider's request about the youth (ReferentieAanbieder); this or allocationNumber.")
        @Nullable
        String requestReference,

        @Min(1)
        @Schema(description = "An allocation of the youth (ToewijzingNummer); this or requestReference.")
        @Nullable
        Long allocationNumber) {}
