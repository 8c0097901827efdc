package nl.tandem.contracting.ijw;

import java.io.OutputStream;

/** Writes the receipt of an allocation message. */
public final class Jw302Writer {

    private Jw302Writer() {}

    /** Leaves the stream open. */
    public static void write(Jw302 receipt, OutputStream output) {
        MessageWriter.write(
                MessageType.JW302,
                output,
                xml -> xml.klasse("Header", () -> {
                    xml.header(receipt.header());
                    xml.value("IdentificatieRetour", receipt.retour().identificatie());
                    xml.value("DagtekeningRetour", receipt.retour().dagtekening());
                    xml.xsdVersie("XsdVersieRetour", receipt.xsdVersieRetour());
                    if (!receipt.retourCodes().isEmpty()) {
                        xml.retourCodes(receipt.retourCodes());
                    }
                }));
    }
}
