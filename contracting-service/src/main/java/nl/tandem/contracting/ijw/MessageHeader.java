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
        XsdVersie xsdVersie) {

    /** Who really sends it: a return message names the Afzender of the message that it answers. */
    public String sender() {
        return type.isRetour() ? ontvanger : afzender;
    }

    /** Who really receives it. */
    public String receiver() {
        return type.isRetour() ? afzender : ontvanger;
    }

    MessageHeader as(MessageType other) {
        return new MessageHeader(other, afzender, ontvanger, berichtIdentificatie, xsdVersie);
    }
}
