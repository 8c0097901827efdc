package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WriteReceiptTest {

    private static final XsdVersie VERSIONS = new XsdVersie("1.0.0", "1.0.1");
    private static final BerichtIdentificatie RETOUR =
            new BerichtIdentificatie("R000000001", LocalDate.parse("2026-01-06"));
    private static final String SECOND = "Client/ToegewezenProducten/ToegewezenProduct[2]";

    /** Two products, and a relation with a contact of its own. */
    private static final GoldenMessage RICH =
            GoldenMessage.JW301.with("<jw301:Contactgegevens>", """
                    <jw301:Commentaar>A &amp; <![CDATA[B < C]]><!-- gone --></jw301:Commentaar>
                    <jw301:Relaties><jw301:Relatie>
                      <jw301:Nummer>1</jw301:Nummer><jw301:Soort>11</jw301:Soort>
                      <jw301:Naam><ijw:Geslachtsnaam><ijw:Achternaam>Test</ijw:Achternaam></ijw:Geslachtsnaam>
                        <ijw:NaamGebruik>1</ijw:NaamGebruik></jw301:Naam>
                      <jw301:Contact><jw301:Soort>01</jw301:Soort></jw301:Contact>
                    </jw301:Relatie></jw301:Relaties>
                    <jw301:Contactgegevens>""").with("</jw301:ToegewezenProducten>", """
                    <jw301:ToegewezenProduct>
                      <jw301:ToewijzingNummer>300202</jw301:ToewijzingNummer>
                      <jw301:Toewijzingsdatum>2026-01-05</jw301:Toewijzingsdatum>
                      <jw301:Toewijzingstijd>10:15:00</jw301:Toewijzingstijd>
                      <jw301:Ingangsdatum>2026-01-12</jw301:Ingangsdatum>
                      <jw301:Budget>100</jw301:Budget>
                    </jw301:ToegewezenProduct></jw301:ToegewezenProducten>""");

    @Test
    void aReceiptRepeatsTheHeaderAndAddsItsOwnIdentification() throws Exception {
        String expected = """
                {ns302}Bericht |
                  {ns302}Header |
                    {ns302}BerichtCode 437
                    {ns302}BerichtVersie 3
                    {ns302}BerichtSubversie 2
                    {ns302}Afzender 0505
                    {ns302}Ontvanger 12345678
                    {ns302}BerichtIdentificatie |
                      {basis}Identificatie T000000001
                      {basis}Dagtekening 2026-01-05
                    {ns302}XsdVersie |
                      {basis}BasisschemaXsdVersie 1.0.0
                      {basis}BerichtXsdVersie 1.0.0
                    {ns302}IdentificatieRetour R000000001
                    {ns302}DagtekeningRetour 2026-01-06
                    {ns302}XsdVersieRetour |
                      {basis}BasisschemaXsdVersie 1.0.0
                      {basis}BerichtXsdVersie 1.0.1
                    {ns302}RetourCodes |
                      {ns302}RetourCode 0001""".replace("ns302", "http://www.istandaarden.nl/ijw/3_2/jw302/schema")
                .replace("basis}", "http://www.istandaarden.nl/ijw/3_2/basisschema/schema}")
                .replace("|", "");

        assertEquals(
                expected.lines().toList(), XmlTree.elements(withoutBody(List.of(RetourCode.TECHNICALLY_REJECTED))));
    }

    @Test
    void aReceiptWithoutRemarksHasNoCodes() throws Exception {
        assertFalse(new String(withoutBody(List.of()), StandardCharsets.UTF_8).contains("RetourCode"));
    }

    @Test
    void exactlyTheClassesOfTheStandardGetCodesAsTheirLastChild() throws Exception {
        List<String> codes =
                XmlTree.elements(withBody(RICH, Map.of(SECOND, List.of(RetourCode.ALLOCATION_NUMBER_USED)))).stream()
                        .filter(line -> line.contains("RetourCode "))
                        .map(line -> line.replaceAll("\\{.*}", ""))
                        .toList();

        assertEquals(
                List.of(
                        "      RetourCode 0200",
                        "            RetourCode 0200",
                        "          RetourCode 0200",
                        "          RetourCode 0200",
                        "          RetourCode 0200",
                        "          RetourCode 9332",
                        "      RetourCode 0200"),
                codes);
    }

    @Test
    void theBodyIsRepeatedWholeInTheNamespaceOfTheReceipt() throws Exception {
        List<String> original = elementsOfBody(RICH.text().getBytes(StandardCharsets.UTF_8));
        List<String> repeated = elementsOfBody(withBody(RICH, Map.of(SECOND, List.of(RetourCode.REQUEST_UNKNOWN))));

        assertEquals(
                original.stream()
                        .map(line -> line.replace("/jw301/", "/jw302/"))
                        .toList(),
                repeated.stream().filter(line -> !line.contains("RetourCode")).toList());
        assertTrue(repeated.stream().anyMatch(line -> line.endsWith("Commentaar A & B < C")));
    }

    @Test
    void severalCodesAtSeveralPlacesAndTheClassesNotAssessed() {
        ReturnMessage read = read(withBody(
                RICH,
                Map.of(
                        "Client", List.of(RetourCode.NOT_ASSESSED),
                        "Client/Relaties/Relatie[1]/Contact", List.of(RetourCode.NOT_ASSESSED),
                        "Client/Contactgegevens/Contact[1]", List.of(RetourCode.NOT_ASSESSED),
                        "Client/ToegewezenProducten/ToegewezenProduct[1]",
                                List.of(RetourCode.CODE_NOT_IN_CATEGORY, RetourCode.REQUEST_UNKNOWN))));

        assertEquals(List.of(RetourCode.NO_REMARK), read.headerCodes());
        assertEquals(
                List.of(
                        RetourCode.NOT_ASSESSED,
                        RetourCode.NO_REMARK,
                        RetourCode.NOT_ASSESSED,
                        RetourCode.CODE_NOT_IN_CATEGORY,
                        RetourCode.REQUEST_UNKNOWN,
                        RetourCode.NO_REMARK,
                        RetourCode.NOT_ASSESSED),
                read.bodyCodes().stream().toList());
        assertEquals(List.of(RetourCode.REQUEST_UNKNOWN, RetourCode.CODE_NOT_IN_CATEGORY), read.remarks());
    }

    @Test
    void aPlaceThatIsNotInTheMessageIsAMistakeOfOurs() {
        for (String place : List.of(
                "Client/ToegewezenProducten/ToegewezenProduct[3]",
                "Client/ToegewezenProducten/ToegewezenProduct",
                "Client/ToegewezenProducten",
                "Client/Verzoek",
                "/Client",
                "Antwoord")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> withBody(RICH, Map.of(place, List.of(RetourCode.NO_REMARK))),
                    place);
        }
    }

    @Test
    void whatWeWriteIsReadBackByTheShapeDerivedFromTheMessageAnswered() {
        ReturnMessage accepted = read(withoutBody(List.of()));

        assertEquals(GoldenMessage.JW301.jw301().header().as(MessageType.JW302), accepted.header());
        assertEquals(
                accepted.header(),
                new MessageReader(ReadingLimits.STANDARD).readHeader(new ByteArrayInputStream(withoutBody(List.of()))));
        assertEquals(RETOUR, accepted.retour());
        assertEquals(List.of(), accepted.remarks());
    }

    @Test
    void aReceiptWhoseClassesHaveNoCodesIsRefused() {
        String receipt = new String(
                withBody(GoldenMessage.JW301, Map.of("Client", List.of(RetourCode.NOT_ASSESSED))),
                StandardCharsets.UTF_8);
        GoldenMessage without = new GoldenMessage(receipt.replaceAll(
                "<jw302:RetourCodes>\\s*<jw302:RetourCode>0[0-9]*</jw302:RetourCode>\\s*</jw302:RetourCodes>", ""));

        assertEquals(
                Set.of(
                        "/Bericht/Client/RetourCodes",
                        "/Bericht/Client/Contactgegevens/Contact[1]/RetourCodes",
                        "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/RetourCodes"),
                assertThrows(NotSchemaShaped.class, without::read).violations().stream()
                        .map(ShapeViolation::location)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void theProviderSendsTheReceiptThoughTheMunicipalityIsItsAfzender() {
        MessageHeader header = read(withoutBody(List.of())).header();

        assertEquals("0505", header.afzender());
        assertEquals("12345678", header.sender());
        assertEquals("0505", header.receiver());
        assertFalse(header.type().isFromMunicipality());
        assertEquals("0505", GoldenMessage.JW301.jw301().header().sender());
        for (MessageType type : MessageType.values()) {
            if (type.isRetour()) {
                assertEquals(type, type.answered().retour());
            }
        }
    }

    private static ReturnMessage read(byte[] xml) {
        return (ReturnMessage) new MessageReader(ReadingLimits.STANDARD).read(new ByteArrayInputStream(xml));
    }

    private static List<String> elementsOfBody(byte[] xml) throws Exception {
        Stream<String> elements = XmlTree.elements(xml).stream();
        return elements.dropWhile(line -> !line.contains("}Client ")).toList();
    }

    private static byte[] withoutBody(List<RetourCode> codes) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ReturnMessageWriter.write(GoldenMessage.JW301.jw301().header(), RETOUR, VERSIONS, codes, output);
        return output.toByteArray();
    }

    private static byte[] withBody(GoldenMessage message, Map<String, List<RetourCode>> codes) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ReturnMessageWriter.write(message.jw301().header(), RETOUR, VERSIONS, message.stream(), codes, output);
        return output.toByteArray();
    }
}
