package nl.tandem.contracting.providertier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProviderTier", description = "What a provider is to the region from a day on.")
record TierChange(
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @NotNull @Schema(description = "What it is.") Tier tier,

        @NotNull @Schema(description = "First day.") LocalDate fromDay,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid Criterion> criteria,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {

    @Schema(name = "TierCriterion", description = "On what the choice rests.")
    record Criterion(
            @NotBlank @Size(max = 200) @Schema(description = "What was looked at.")
            String name,

            @NotNull @Schema(description = "Money or substance.")
            Kind kind,

            @NotNull @Min(0) @Max(100) @Schema(description = "How well it does, out of 100.")
            Integer score) {}

    /** Choice on money came first, on substance from 2018. */
    enum Kind {
        FINANCIAL,
        SUBSTANTIVE
    }
}
