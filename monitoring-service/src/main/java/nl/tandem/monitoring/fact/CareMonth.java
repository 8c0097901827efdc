package nl.tandem.monitoring.fact;

/** A month of care of one municipality. */
public record CareMonth(String municipality, int careYear, int careMonth) {}
