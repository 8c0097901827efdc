package nl.tandem.budget.scheme;

import nl.tandem.kit.problem.Problem;

/** No line of this care year was posted. */
final class NothingToSettle extends Problem {

    NothingToSettle(int careYear) {
        super(
                409,
                "nothing-to-settle",
                "No cost of care year %d was posted; settle it after its first approved lines.".formatted(careYear));
    }
}
