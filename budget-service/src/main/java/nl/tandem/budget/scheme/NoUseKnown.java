package nl.tandem.budget.scheme;

import nl.tandem.kit.problem.Problem;

/** Without a single youth with care there is nothing to divide by. */
final class NoUseKnown extends Problem {

    NoUseKnown(int year) {
        super(
                409,
                "no-use-known",
                "No youths with care are known of %d; record how many there were and settle again.".formatted(year));
    }
}
