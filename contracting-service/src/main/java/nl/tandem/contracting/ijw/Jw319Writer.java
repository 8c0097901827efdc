package nl.tandem.contracting.ijw;

import java.io.OutputStream;

/** Writes the answer to a request. */
public final class Jw319Writer {

    private Jw319Writer() {}

    /** Leaves the stream open. */
    public static void write(Jw319 answer, OutputStream output) {
        Jw319.Antwoord antwoord = answer.antwoord();
        Jw319.Woonplaatsbeginsel woonplaatsbeginsel = antwoord.woonplaatsbeginsel();
        MessageWriter.write(MessageType.JW319, output, xml -> {
            xml.klasse("Header", () -> xml.header(answer.header()));
            xml.klasse("Antwoord", () -> {
                xml.value("ReferentieAanbieder", antwoord.referentieAanbieder());
                xml.value("VerzoekAntwoord", antwoord.verzoekAntwoord());
                xml.value("RedenAfwijzingVerzoek", antwoord.redenAfwijzingVerzoek());
                if (woonplaatsbeginsel != null) {
                    xml.klasse("Woonplaatsbeginsel", () -> xml.value("Gemeente", woonplaatsbeginsel.gemeente()));
                }
            });
        });
    }
}
