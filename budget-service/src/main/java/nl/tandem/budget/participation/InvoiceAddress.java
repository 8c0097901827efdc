package nl.tandem.budget.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where the invoices of a municipality go.")
public record InvoiceAddress(
        @Schema(description = "Organisatie-identificatienummer (OIN), twenty digits.")
        @NotNull
        @Pattern(regexp = "\\d{20}", message = "Must be twenty digits.")
        String oin,

        @Schema(description = "Street and number.") @NotBlank @Size(max = 200)
        String street,

        @Schema(description = "Post code, such as 3311GR.")
        @NotNull
        @Pattern(regexp = "[1-9]\\d{3}[A-Z]{2}", message = "Must be four digits and two capitals, such as 3311GR.")
        String postCode,

        @Schema(description = "City.") @NotBlank @Size(max = 200)
        String city) {}
