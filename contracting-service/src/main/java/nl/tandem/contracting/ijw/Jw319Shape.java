package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.one;
import static nl.tandem.contracting.ijw.Shape.optional;

import nl.tandem.contracting.ijw.Shape.Sequence;

/** The schema of the 319, as a table. */
final class Jw319Shape {

    static final Sequence HEADER = CommonShapes.header(MessageType.JW319, SimpleTypes.GEMEENTE, SimpleTypes.AGB_CODE);

    private static final Sequence WOONPLAATSBEGINSEL = klasse(
            "Woonplaatsbeginsel",
            v -> new Jw319.Woonplaatsbeginsel(v.text("Gemeente")),
            one("Gemeente", SimpleTypes.GEMEENTE));

    private static final Sequence ANTWOORD = klasse(
            "Antwoord",
            v -> new Jw319.Antwoord(
                    v.text("ReferentieAanbieder"),
                    v.text("VerzoekAntwoord"),
                    v.find("RedenAfwijzingVerzoek", String.class),
                    v.find("Woonplaatsbeginsel", Jw319.Woonplaatsbeginsel.class)),
            one("ReferentieAanbieder", SimpleTypes.REFERENTIE),
            one("VerzoekAntwoord", SimpleTypes.VERZOEK_ANTWOORD),
            optional("RedenAfwijzingVerzoek", SimpleTypes.REDEN_AFWIJZING_VERZOEK),
            optional("Woonplaatsbeginsel", WOONPLAATSBEGINSEL));

    static final Sequence BERICHT = klasse(
            "Bericht",
            v -> new Jw319(v.get("Header", MessageHeader.class), v.get("Antwoord", Jw319.Antwoord.class)),
            one("Header", HEADER),
            one("Antwoord", ANTWOORD));

    private Jw319Shape() {}
}
