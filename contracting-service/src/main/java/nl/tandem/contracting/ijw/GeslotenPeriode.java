package nl.tandem.contracting.ijw;

import java.time.LocalDate;

/** A period with both its days, first and last, included. */
public record GeslotenPeriode(LocalDate begindatum, LocalDate einddatum) {}
