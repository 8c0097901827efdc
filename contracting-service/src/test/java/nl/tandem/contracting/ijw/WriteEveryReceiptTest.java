package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The receipts of all other messages follow their schemas, with a body and without. */
class WriteEveryReceiptTest {

    private static final XsdVersie VERSIONS = new XsdVersie("1.0.0", "1.0.0");
    private static final BerichtIdentificatie IDENTIFICATIE =
            new BerichtIdentificatie("B1", LocalDate.parse("2026-01-05"));
    private static final BerichtIdentificatie RETOUR = new BerichtIdentificatie("R1", LocalDate.parse("2026-01-06"));

    private static final String PERSON = "<m:Bsn>999900006</m:Bsn>"
            + "<m:Geboortedatum><ijw:Datum>2012-02-14</ijw:Datum></m:Geboortedatum><m:Geslacht>1</m:Geslacht>"
            + "<m:Naam><ijw:Geslachtsnaam><ijw:Achternaam>Test</ijw:Achternaam></ijw:Geslachtsnaam></m:Naam>";

    private static final Map<MessageType, String> BODIES = Map.of(
            MessageType.JW305,
                    "<m:Client>" + PERSON + "<m:StartProducten><m:StartProduct>"
                            + "<m:ToewijzingNummer>1</m:ToewijzingNummer><m:Begindatum>2026-01-01</m:Begindatum>"
                            + "<m:StatusAanlevering>1</m:StatusAanlevering>"
                            + "</m:StartProduct></m:StartProducten></m:Client>",
            MessageType.JW307,
                    "<m:Client>" + PERSON + "<m:StopProducten><m:StopProduct>"
                            + "<m:ToewijzingNummer>1</m:ToewijzingNummer><m:Begindatum>2026-01-01</m:Begindatum>"
                            + "<m:RedenBeeindiging>20</m:RedenBeeindiging><m:Einddatum>2026-01-04</m:Einddatum>"
                            + "<m:StatusAanlevering>1</m:StatusAanlevering>"
                            + "</m:StopProduct></m:StopProducten></m:Client>",
            MessageType.JW315,
                    "<m:Client>" + PERSON + "<m:AangevraagdeProducten><m:AangevraagdProduct>"
                            + "<m:ReferentieAanbieder>V1</m:ReferentieAanbieder>"
                            + "<m:ToewijzingIngangsdatum>2026-01-01</m:ToewijzingIngangsdatum>"
                            + "<m:Verwijzer><ijw:Type>01</ijw:Type></m:Verwijzer>"
                            + "</m:AangevraagdProduct></m:AangevraagdeProducten></m:Client>",
            MessageType.JW317,
                    "<m:Client><m:Bsn>999900006</m:Bsn><m:Verzoek><m:ReferentieAanbieder>V1</m:ReferentieAanbieder>"
                            + "<m:RedenVerzoek>1</m:RedenVerzoek><m:OngewijzigdeProducten><m:OngewijzigdProduct>"
                            + "<m:ToewijzingNummer>1</m:ToewijzingNummer></m:OngewijzigdProduct>"
                            + "</m:OngewijzigdeProducten><m:TeWijzigenProducten><m:TeWijzigenProduct>"
                            + "<m:ToewijzingNummer>2</m:ToewijzingNummer>"
                            + "<m:GewensteIngangsdatum>2026-02-01</m:GewensteIngangsdatum></m:TeWijzigenProduct>"
                            + "</m:TeWijzigenProducten><m:NieuweProducten><m:NieuwProduct>"
                            + "<m:GewensteIngangsdatum>2026-02-01</m:GewensteIngangsdatum></m:NieuwProduct>"
                            + "</m:NieuweProducten></m:Verzoek></m:Client>",
            MessageType.JW319,
                    "<m:Antwoord><m:ReferentieAanbieder>V1</m:ReferentieAanbieder>"
                            + "<m:VerzoekAntwoord>1</m:VerzoekAntwoord><m:Woonplaatsbeginsel>"
                            + "<m:Gemeente>0505</m:Gemeente></m:Woonplaatsbeginsel></m:Antwoord>");

    @ParameterizedTest
    @CsvSource({
        "JW305, Client/StartProducten/StartProduct[1], 3",
        "JW307, Client/StopProducten/StopProduct[1], 3",
        "JW315, Client/AangevraagdeProducten/AangevraagdProduct[1], 3",
        "JW317, Client/Verzoek, 6",
        "JW317, Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1], 6",
        "JW319, Antwoord/Woonplaatsbeginsel, 3"
    })
    void aReceiptFollowsItsSchema(MessageType type, String place, int classesWithCodes) {
        MessageHeader header = header(type);
        ByteArrayOutputStream withoutBody = new ByteArrayOutputStream();
        ByteArrayOutputStream withBody = new ByteArrayOutputStream();
        ReturnMessageWriter.write(header, RETOUR, VERSIONS, List.of(), withoutBody);
        ReturnMessageWriter.write(
                header, RETOUR, VERSIONS, original(type), Map.of(place, List.of(RetourCode.NOT_ASSESSED)), withBody);

        assertDoesNotThrow(() -> TestSchemas.VALIDATION.checkWritten(withoutBody.toByteArray()));
        assertDoesNotThrow(() -> TestSchemas.VALIDATION.checkWritten(withBody.toByteArray()));
        String text = withBody.toString(StandardCharsets.UTF_8);
        assertEquals(classesWithCodes, text.split("<[a-z0-9]+:RetourCodes>", -1).length - 1);
        assertEquals(2, text.split(">0233<", -1).length);
    }

    private static MessageHeader header(MessageType type) {
        return type.isFromMunicipality()
                ? new MessageHeader(type, "0505", "12345678", IDENTIFICATIE, VERSIONS)
                : new MessageHeader(type, "12345678", "0505", IDENTIFICATIE, VERSIONS);
    }

    /** Of its Header nothing is read. */
    private static ByteArrayInputStream original(MessageType type) {
        String xml = "<m:Bericht xmlns:m=\"" + type.namespace() + "\" xmlns:ijw=\"" + Shape.Space.BASIS_NAMESPACE
                + "\"><m:Header><m:BerichtCode>000</m:BerichtCode></m:Header>" + BODIES.get(type) + "</m:Bericht>";
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
