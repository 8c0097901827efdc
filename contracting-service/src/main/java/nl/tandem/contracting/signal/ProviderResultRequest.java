package nl.tandem.contracting.signal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProviderResult", description = "What a provider kept of what it earned, by its annual accounts.")
record ProviderResultRequest(
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @NotNull @Min(2015) @Max(2100) @Schema(description = "Year of the accounts.", examples = "2025")
        Integer year,

        @NotNull
        @Min(-1000)
        @Max(1000)
        @Schema(description = "Result in tenths of a percent of the turnover: 22 is 2.2 %.", examples = "22")
        Integer marginPermille,

        @NotBlank @Size(max = 200) @Schema(description = "Where the accounts are found.")
        String source) {}
