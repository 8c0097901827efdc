package nl.tandem.contracting.ijw;

/**
 * One way in which a message differs from its schema; never holds a value from the message.
 *
 * @param location path of element names, such as {@code /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Budget}
 * @param rule the simple type of the standard that refused the value, or what is wrong: {@code order}, {@code missing},
 *     {@code unknown}, {@code namespace}, {@code repeated}, {@code attribute}, {@code content}, {@code message-type},
 *     {@code xml} or {@code limit}
 */
public record ShapeViolation(String location, String rule, String message) {}
