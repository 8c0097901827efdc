package nl.tandem.budget.scheme;

import nl.tandem.kit.problem.Problem;

/** A phased scheme says nothing of this year. */
final class SchemeHasNoPhase extends Problem {

    SchemeHasNoPhase(int careYear) {
        super(
                409,
                "scheme-has-no-phase",
                "The scheme has no percentage for care year %d; settle by a scheme that has.".formatted(careYear));
    }
}
