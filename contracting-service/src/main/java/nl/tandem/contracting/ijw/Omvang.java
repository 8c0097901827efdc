package nl.tandem.contracting.ijw;

/** How much is allocated: so many units, so often. */
public record Omvang(long volume, Eenheid eenheid, Frequentie frequentie) {}
