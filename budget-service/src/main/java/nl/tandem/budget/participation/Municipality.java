package nl.tandem.budget.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A municipality (gemeente) of the region and when it existed.")
record Municipality(
        @Schema(description = "CBS code, four digits.", examples = "0505")
        @NotNull
        @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
        String municipality,

        @Schema(description = "Name (naam).", examples = "Dordrecht") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "First day (geldig vanaf).") @NotNull
        LocalDate validFrom,

        @Schema(description = "Last day (geldig tot en met); absent while it exists.") @Nullable
        LocalDate validUntil,

        @Schema(description = "CBS code of the municipality that took over (rechtsopvolger).")
        @Nullable
        @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 1963.")
        String successor,

        @Schema(description = "Decision (besluit) or law.") @NotBlank @Size(max = 1000)
        String decision,

        @Schema(description = "Where its invoices go; without it no e-invoice can be made.") @Nullable @Valid
        InvoiceAddress invoiceAddress) {

    void requireFits() {
        List<InputError> errors = new ArrayList<>();
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            errors.add(InputError.body("/validUntil", "Must not be before validFrom."));
        }
        if (successor != null && validUntil == null) {
            errors.add(
                    InputError.body("/successor", "A municipality with a successor has a last day; give validUntil."));
        }
        if (municipality.equals(successor)) {
            errors.add(InputError.body("/successor", "Must be another municipality."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }
}
