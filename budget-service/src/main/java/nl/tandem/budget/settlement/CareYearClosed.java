package nl.tandem.budget.settlement;

import nl.tandem.kit.problem.Problem;

/** The year was settled finally; what comes later is a supplement. */
final class CareYearClosed extends Problem {

    CareYearClosed(int careYear) {
        super(
                409,
                "care-year-closed",
                "Care year %d was settled finally; settle late cost with stage SUPPLEMENTARY.".formatted(careYear));
    }
}
