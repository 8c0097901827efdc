package nl.tandem.contracting.ijw;

/**
 * What a sender can make us read. OP179 sets 25 MB for what goes through the hub; what a portal sends itself may be larger.
 *
 * @param bytes size of a message
 * @param lines number of lines (Prestatie or ToegewezenProduct) in a message
 */
public record ReadingLimits(long bytes, int lines) {}
