package nl.tandem.contracting.ijw;

/**
 * What a sender can make us read.
 *
 * @param bytes size of a message
 * @param lines number of lines (Prestatie or ToegewezenProduct) in a message
 */
public record ReadingLimits(long bytes, int lines) {

    /** OP179 sets 25 MB; no valid line is smaller than 250 bytes. */
    public static final ReadingLimits STANDARD = new ReadingLimits(25L * 1024 * 1024, 100_000);
}
