package nl.tandem.contracting.ijw;

/**
 * The Header that all messages share.
 *
 * @param afzender the sender: AGB code of a provider or CBS code of a municipality
 * @param ontvanger the receiver, the other party
 */
public record MessageHeader(
        MessageType type,
        String afzender,
        String ontvanger,
        BerichtIdentificatie berichtIdentificatie,
        XsdVersie xsdVersie) {}
