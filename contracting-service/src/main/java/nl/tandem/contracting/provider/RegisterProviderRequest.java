package nl.tandem.contracting.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record RegisterProviderRequest(
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of the organisation or location (AGB-code).", examples = "12345678")
        String agbCode,

        @NotBlank @Size(max = 200) @Schema(description = "Name of the provider (aanbieder).")
        String name,

        @Nullable
        @Pattern(regexp = "^[0-9]{8}$", message = "A Chamber of Commerce number has eight digits.")
        @Schema(description = "Number in the trade register (KVK-nummer).")
        String kvkNumber,

        @Nullable @Size(min = 1, max = 50) @Schema(description = "Legal form (rechtsvorm).", examples = "stichting")
        String legalForm) {}
