package nl.tandem.budget.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a municipality ended (herindeling).")
record MunicipalityEnding(
        @Schema(description = "Its last day.") @NotNull LocalDate validUntil,

        @Schema(description = "CBS code of the municipality that took over.")
        @NotNull
        @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 1963.")
        String successor,

        @Schema(description = "Decision (besluit) or law.") @NotBlank @Size(max = 1000)
        String decision) {}
