package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.CommonShapes.XSD_VERSIE;
import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.many;
import static nl.tandem.contracting.ijw.Shape.one;
import static nl.tandem.contracting.ijw.Shape.optional;

import java.util.ArrayList;
import java.util.List;
import nl.tandem.contracting.ijw.Shape.Field;
import nl.tandem.contracting.ijw.Shape.Sequence;

/** The schema of the 325, as a table: it is never received, but what was written is read again to show it in another form. */
final class Jw325Shape {

    private static final Sequence HEADER = header();

    private static final Sequence PRESTATIE = prestatie();

    private static final Sequence PRESTATIES =
            klasse("Prestaties", v -> v.all("Prestatie", Jw325.Prestatie.class), many("Prestatie", PRESTATIE));

    private static final Sequence CLIENT = klasse(
            "Client",
            v -> new Jw325.Client(
                    new Bsn(v.text("Bsn")),
                    v.all("Prestaties", Jw325.Prestatie.class),
                    v.all("RetourCodes", RetourCode.class)),
            one("Bsn", SimpleTypes.BURGER_SERVICENUMMER),
            one("Prestaties", PRESTATIES),
            one("RetourCodes", ReturnShape.RETOUR_CODES));

    private static final Sequence CLIENTEN =
            klasse("Clienten", v -> v.all("Client", Jw325.Client.class), many("Client", CLIENT));

    private static final Sequence DECLARATIE_ANTWOORD = klasse(
            "DeclaratieAntwoord",
            v -> new Jw325.DeclaratieAntwoord(
                    v.text("DeclaratieNummer"),
                    v.get("TotaalIngediendBedrag", Bedrag.class),
                    v.get("TotaalToegekendBedrag", Bedrag.class),
                    v.all("Clienten", Jw325.Client.class),
                    v.all("RetourCodes", RetourCode.class)),
            one("DeclaratieNummer", SimpleTypes.DECLARATIE_NUMMER),
            one("TotaalIngediendBedrag", Jw323Shape.TOTAAL_BEDRAG_MET_DC),
            one("TotaalToegekendBedrag", Jw323Shape.TOTAAL_BEDRAG_MET_DC),
            optional("Clienten", CLIENTEN),
            one("RetourCodes", ReturnShape.RETOUR_CODES));

    static final Sequence BERICHT = klasse(
            "Bericht",
            v -> {
                AnswerHeader header = v.get("Header", AnswerHeader.class);
                return new Jw325(
                        header.header(),
                        header.declaratie(),
                        header.xsdVersieDeclaratie(),
                        header.codes(),
                        v.find("DeclaratieAntwoord", Jw325.DeclaratieAntwoord.class));
            },
            one("Header", HEADER),
            optional("DeclaratieAntwoord", DECLARATIE_ANTWOORD));

    private Jw325Shape() {}

    private record AnswerHeader(
            MessageHeader header,
            BerichtIdentificatie declaratie,
            XsdVersie xsdVersieDeclaratie,
            List<RetourCode> codes) {}

    private static Sequence header() {
        Sequence header = CommonShapes.header(MessageType.JW325, SimpleTypes.GEMEENTE, SimpleTypes.AGB_CODE);
        List<Field> fields = new ArrayList<>(header.fields());
        fields.add(one("DeclaratieIdentificatie", CommonShapes.BERICHT_IDENTIFICATIE));
        fields.add(one("XsdVersieDeclaratie", XSD_VERSIE));
        fields.add(one("RetourCodes", ReturnShape.RETOUR_CODES));
        return klasse(
                header.name(),
                v -> new AnswerHeader(
                        (MessageHeader) header.assemble().apply(v),
                        v.get("DeclaratieIdentificatie", BerichtIdentificatie.class),
                        v.get("XsdVersieDeclaratie", XsdVersie.class),
                        v.all("RetourCodes", RetourCode.class)),
                fields.toArray(Field[]::new));
    }

    private static Sequence prestatie() {
        List<Field> fields = new ArrayList<>(Jw323Shape.PRESTATIE.fields());
        fields.add(one("RetourCodes", ReturnShape.RETOUR_CODES));
        return klasse(
                "Prestatie",
                v -> new Jw325.Prestatie(
                        (Jw323.Prestatie) Jw323Shape.PRESTATIE.assemble().apply(v),
                        v.all("RetourCodes", RetourCode.class)),
                fields.toArray(Field[]::new));
    }
}
