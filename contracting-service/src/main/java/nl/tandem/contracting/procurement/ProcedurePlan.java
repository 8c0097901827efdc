package nl.tandem.contracting.procurement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a procedure can be done before its contracts start.
 *
 * @param frameworkSentOn when the purchasing framework (inkoopkader) went to the board
 */
record ProcedurePlan(
        ProcedureKind kind,
        @Nullable LocalDate frameworkSentOn,
        LocalDate publishOn,
        LocalDate applyUntil,
        LocalDate contractsStart) {

    private static final MonthDay FRAMEWORK_BEFORE = MonthDay.of(4, 1);

    /** The first day on which contracts can start: after judging, standing still (Alcatel) and signing. */
    LocalDate readyOn(ProcurementSettings terms) {
        LocalDate judged = applyUntil.plusDays(terms.judgingDays());
        LocalDate decided = kind == ProcedureKind.OPEN_HOUSE ? judged : judged.plusDays(terms.standstillDays());
        return decided.plusDays(terms.signingDays());
    }

    List<String> warnings(ProcurementSettings terms) {
        List<String> warnings = new ArrayList<>();
        LocalDate ready = readyOn(terms);
        if (ready.isAfter(contractsStart)) {
            warnings.add(
                    "The procedure is ready on %s, after the contracts start on %s; publish earlier or start later."
                            .formatted(ready, contractsStart));
        }
        if (kind != ProcedureKind.OPEN_HOUSE && applyUntil.isBefore(publishOn.plusDays(terms.publicationDays()))) {
            warnings.add("There are fewer than %d days to apply.".formatted(terms.publicationDays()));
        }
        LocalDate before = FRAMEWORK_BEFORE.atYear(contractsStart.getYear() - 1);
        if (frameworkSentOn == null || !frameworkSentOn.isBefore(before)) {
            warnings.add("The purchasing framework goes to the board before %s.".formatted(before));
        }
        return warnings;
    }
}
