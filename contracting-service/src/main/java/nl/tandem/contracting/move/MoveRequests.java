package nl.tandem.contracting.move;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about moves. */
final class MoveRequests {

    private MoveRequests() {}

    @Schema(name = "NewClientMove", description = "Tells the next municipality of a youth with care.")
    record NewMove(
            @NotNull
            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code of the new municipality.", examples = "0512")
            String toMunicipality,

            @NotNull @Min(1) @Max(999_999_999) @Schema(description = "ToewijzingNummer of the care that goes on.")
            Long allocationNumber,

            @NotNull @Schema(description = "First day in the new municipality.")
            LocalDate movedOn) {}

    @Schema(name = "MoveAssessed", description = "The new municipality looked at the care again and allocated it.")
    record Assessed(
            @NotNull @Min(1) @Max(999_999_999) @Schema(description = "ToewijzingNummer at the new municipality.")
            Long allocationNumber) {}
}
