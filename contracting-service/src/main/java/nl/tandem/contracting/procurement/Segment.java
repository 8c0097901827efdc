package nl.tandem.contracting.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Segment", description = "A part of the care that is bought in its own way, from a day on.")
record Segment(
        @NotNull
        @Pattern(regexp = "^[A-Z0-9-]{1,20}$", message = "A code is up to 20 capitals, digits and hyphens.")
        @Schema(description = "Its code.", examples = "LIGHT")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "Its name.")
        String name,

        @NotNull @Schema(description = "Light or heavy help.")
        Weight weight,

        @NotEmpty @Schema(description = "The ways in which it may be bought.")
        Set<@NotNull ProcedureKind> procedures,

        @NotNull @Schema(description = "First day on which this holds.")
        LocalDate validFrom,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {

    /** How heavy the help is. */
    enum Weight {
        LIGHT,
        HEAVY
    }
}
