package nl.tandem.contracting.ijw;

import java.util.List;
import java.util.stream.Stream;

/**
 * The return message (retourbericht) to a message. Of the body that it may repeat, only the codes are kept.
 *
 * @param header that of the message answered, Afzender and Ontvanger in their old places
 * @param retour what the one who answered calls this message
 */
public record ReturnMessage(
        MessageHeader header, BerichtIdentificatie retour, List<RetourCode> headerCodes, List<RetourCode> bodyCodes)
        implements IjwMessage {

    /** What was remarked anywhere in it; nothing when the message was accepted. */
    public List<RetourCode> remarks() {
        return Stream.concat(headerCodes.stream(), bodyCodes.stream())
                .filter(code -> code != RetourCode.NO_REMARK && code != RetourCode.NOT_ASSESSED)
                .distinct()
                .sorted()
                .toList();
    }
}
