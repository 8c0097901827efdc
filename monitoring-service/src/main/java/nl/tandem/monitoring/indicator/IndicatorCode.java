package nl.tandem.monitoring.indicator;

/** The indicators of the catalogue; the names are part of the API and of the events. */
public enum IndicatorCode {
    /** Jeugdigen in zorg. */
    YOUTHS_IN_CARE,
    /** Kosten per jeugdige. */
    COST_PER_YOUTH
}
