package nl.tandem.budget.financialdocument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "GREEN: groen. AMBER: oranje. RED: rood.")
public enum TrafficLight {
    GREEN,
    AMBER,
    RED;

    private static final long PERMILLE = 1000;

    /**
     * The light of a deviation.
     *
     * @param redFromPermille above which part of the budget a deviation is red; every lesser one is amber
     */
    public static TrafficLight of(long budgetCents, long deviationCents, int redFromPermille) {
        if (deviationCents <= 0) {
            return GREEN;
        }
        return Math.multiplyExact(deviationCents, PERMILLE) > Math.multiplyExact(budgetCents, redFromPermille)
                ? RED
                : AMBER;
    }
}
