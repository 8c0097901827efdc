package nl.tandem.budget.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The account of a provider. It is used after a second controller approved it.")
record ProviderAccount(
        @Schema(description = "AGB code of the provider (aanbieder).")
        @NotNull
        @Pattern(regexp = "\\d{8}", message = "Must be eight digits.")
        String providerCode,

        @Schema(description = "Name of the holder.") @NotBlank @Size(max = 70)
        String name,

        @Schema(description = "IBAN without spaces.") @NotBlank
        String iban,

        @Schema(description = "Whether a second controller approved it.", readOnly = true) @Nullable
        Boolean approved) {}
