package nl.tandem.monitoring.indicator;

/** What the value of an indicator is counted in. */
public enum Unit {
    /** Jeugdigen. */
    YOUTHS,
    /** Eurocents. */
    CENTS
}
