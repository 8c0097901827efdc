package nl.tandem.contracting.signal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewLawfulnessRun", description = "Has all rules look through the care of a time.")
record LawfulnessRunRequest(
        @NotNull @Schema(description = "A day of the first month.")
        LocalDate from,

        @NotNull @Schema(description = "A day of the last month; five years at most.")
        LocalDate until) {

    private static final int MOST_YEARS = 5;

    void requireOrder() {
        List<InputError> errors = new ArrayList<>();
        if (until.isBefore(from)) {
            errors.add(InputError.body("/until", "Give a day that is not before from."));
        }
        if (YearMonth.from(until).isAfter(YearMonth.from(from).plusYears(MOST_YEARS))) {
            errors.add(InputError.body("/until", "Give a time of at most five years."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }
}
