package nl.tandem.monitoring.measurement;

import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.quantity.Dimension;

/** Where an indicator is measured: one municipality, one subregion or the region, in one period. */
record Cell(String municipality, String subregion, Period period) {

    /** Instead of a municipality and a subregion: the region as a whole. */
    static final String REGION = "";

    static Cell of(Dimension dimension, String slice, Period period) {
        return switch (dimension) {
            case MUNICIPALITY -> new Cell(slice, REGION, period);
            case SUBREGION -> new Cell(REGION, slice, period);
            default -> new Cell(REGION, REGION, period);
        };
    }
}
