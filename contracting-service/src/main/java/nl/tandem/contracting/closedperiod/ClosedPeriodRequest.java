package nl.tandem.contracting.closedperiod;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewClosedPeriod", description = "Closes the books of whole months.")
record ClosedPeriodRequest(
        @NotNull @Schema(description = "First day of a month.")
        LocalDate firstDay,

        @NotNull @Schema(description = "Last day of the same month or a later one.")
        LocalDate lastDay,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {

    void requireWholeMonths() {
        List<InputError> errors = new ArrayList<>();
        if (firstDay.getDayOfMonth() != 1) {
            errors.add(InputError.body("/firstDay", "Must be the first day of a month."));
        }
        if (lastDay.getDayOfMonth() != lastDay.lengthOfMonth()) {
            errors.add(InputError.body("/lastDay", "Must be the last day of a month."));
        } else if (lastDay.isBefore(firstDay)) {
            errors.add(InputError.body("/lastDay", "Must not be before the first day."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }
}
