package nl.tandem.contracting.judging;

import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.Jw323.Prestatie;

/**
 * A line that waits to be judged.
 *
 * @param number its place in the message, from 1
 */
public record Turn(int number, Bsn bsn, Prestatie line) {}
