package nl.tandem.monitoring.fact;

/** A month of a municipality in which facts of a kind came in. */
public record Touched(String municipality, int careYear, int careMonth) {}
