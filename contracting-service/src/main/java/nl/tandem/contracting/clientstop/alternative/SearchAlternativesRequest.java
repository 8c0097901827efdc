package nl.tandem.contracting.clientstop.alternative;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SearchAlternatives", description = "Which other providers have the care of a provider under a stop.")
record SearchAlternativesRequest(
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of the provider under a stop; it is no alternative.", examples = "12345678")
        String providerCode,

        @NotNull
        @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
        @Schema(description = "Product category (JZ020).", examples = "45")
        String category,

        @Pattern(regexp = "^[0-9A-Z]{5}$", message = "A product code has five characters.")
        @Schema(description = "Product code; any of the category when absent.", examples = "45A48")
        @Nullable
        String code,

        @NotNull @Schema(description = "First day on which the care is needed.")
        LocalDate fromDay,

        @NotNull @Schema(description = "Last day on which it is needed.")
        LocalDate untilDay) {}
