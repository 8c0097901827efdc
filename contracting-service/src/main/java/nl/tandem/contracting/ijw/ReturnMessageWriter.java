package nl.tandem.contracting.ijw;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes the return message (retourbericht) to any message that has one; it leaves the streams open. */
public final class ReturnMessageWriter {

    private ReturnMessageWriter() {}

    /**
     * Without a body: all is well, or the message as such was refused.
     *
     * @param answered the Header of the message that is answered
     * @param retour what the one who answers calls the return message
     * @param codes none when all is well
     */
    public static void write(
            MessageHeader answered,
            BerichtIdentificatie retour,
            XsdVersie xsdVersieRetour,
            List<RetourCode> codes,
            OutputStream output) {
        MessageWriter.write(
                answered.type().retour(), output, xml -> xml.headerRetour(answered, retour, xsdVersieRetour, codes));
    }

    /**
     * With the whole body of the original, whose classes each carry the codes of their place, or 0200.
     *
     * @param original the message that is answered, which was found to have the shape of its schema
     * @param codesByPlace by the path of a class, in which a class that the schema lets repeat is counted from 1 even when it
     *     is alone: {@code Client/ToegewezenProducten/ToegewezenProduct[1]}
     */
    public static void write(
            MessageHeader answered,
            BerichtIdentificatie retour,
            XsdVersie xsdVersieRetour,
            InputStream original,
            Map<String, List<RetourCode>> codesByPlace,
            OutputStream output) {
        MessageWriter.write(answered.type().retour(), output, xml -> {
            xml.headerRetour(answered, retour, xsdVersieRetour, List.of(RetourCode.NO_REMARK));
            BodyCopy.copy(original, xml, codesByPlace);
        });
    }
}
