package nl.tandem.contracting.realprice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewRealPrice", description = "On what the tariff of a product rests, per unit (Besluit Jeugdwet 2.3).")
record RealPriceRequest(
        @NotNull @Schema(description = "The contract, which is active.")
        UUID contractId,

        @NotNull @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
        String category,

        @NotNull @Pattern(regexp = "^[0-9A-Za-z]{1,5}$", message = "Must be one to five letters and digits.")
        String code,

        @NotNull
        @Min(0)
        @Max(99_999_999)
        @Schema(description = "Professionals, with their time without clients, in euro cents.")
        Long staffCents,

        @NotNull @Min(0) @Max(99_999_999) @Schema(description = "Other cost bound to clients, in euro cents.")
        Long clientCents,

        @NotNull @Min(0) @Max(99_999_999) @Schema(description = "Overhead, in euro cents.")
        Long overheadCents,

        @NotNull @Min(-99_999_999) @Max(99_999_999) @Schema(description = "Indexation, in euro cents.")
        Long indexationCents,

        @NotBlank @Size(max = 200) @Schema(description = "Where it is found.")
        String source) {}
