package nl.tandem.contracting.delivery;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How a stop ends a delivery.
 *
 * @param reason RedenBeeindiging (JZ588)
 * @param endDate Einddatum
 */
record Ending(String reason, LocalDate endDate) {

    /** On one day an interruption comes before the end. */
    static final Comparator<Ending> IN_TIME =
            Comparator.comparing(Ending::endDate).thenComparing(ending -> !ending.isTemporary());

    private static final String TEMPORARY = "20";

    boolean isTemporary() {
        return TEMPORARY.equals(reason);
    }
}
