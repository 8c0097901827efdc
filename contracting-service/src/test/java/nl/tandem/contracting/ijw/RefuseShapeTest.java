package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefuseShapeTest {

    private static final String DECLARATION = "/Bericht/Declaratie";
    private static final String FIRST_LINE = DECLARATION + "/Clienten/Client[1]/Prestaties/Prestatie[1]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BerichtCode>490            | BerichtCode>491            | LDT_BerichtCode | /Bericht/Header/BerichtCode
        BerichtVersie>3            | BerichtVersie>2            | LDT_BerichtVersie | /Bericht/Header/BerichtVersie
        BerichtSubversie>2         | BerichtSubversie>0         | LDT_BerichtSubversie | /Bericht/Header/BerichtSubversie
        Afzender>12345678          | Afzender>1234567           | LDT_AgbCode     | /Bericht/Header/Afzender
        Ontvanger>0505             | Ontvanger>GM0505           | LDT_Gemeente    | /Bericht/Header/Ontvanger
        Identificatie>B20260506A1  | Identificatie>B20260506A1XX | LDT_IdentificatieBericht | /Bericht/Header/BerichtIdentificatie/Identificatie
        Dagtekening>2026-05-06     | Dagtekening>2026-05-06Z    | LDT_Datum       | /Bericht/Header/BerichtIdentificatie/Dagtekening
        Dagtekening>2026-05-06     | Dagtekening>2026-06-31     | LDT_Datum       | /Bericht/Header/BerichtIdentificatie/Dagtekening
        Versie>1.0.0               | Versie>1.0                 | LDT_Versie      | /Bericht/Header/XsdVersie/BasisschemaXsdVersie
        Nummer>D202604001          | Nummer>D2026 04            | LDT_IdentificatieDeclaratie | /Bericht/Declaratie/DeclaratieNummer
        TotaalBedrag>641500        | TotaalBedrag>1000000000000 | LDT_TotaalBedrag | /Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag
        DebetCredit>D              | DebetCredit>d              | LDT_DebetCredit | /Bericht/Declaratie/TotaalIngediendBedrag/DebetCredit
        Bsn>999900006              | Bsn>99990000               | LDT_BurgerServicenummer | /Bericht/Declaratie/Clienten/Client[1]/Bsn
        Nummer>R0001               | Nummer>R00010000200003000040 | LDT_ReferentieNummer | LINE/ProductReferentie/ReferentieNummer
        ToewijzingNummer>300201    | ToewijzingNummer>1000000000 | LDT_Nummer     | LINE/ToewijzingNummer
        ProductCategorie>45        | ProductCategorie>39        | LDT_ProductCategorie | LINE/ProductCategorie
        ProductCode>45A48          | ProductCode>45A48X         | LDT_ProductCode | LINE/ProductCode
        GeleverdVolume>480         | GeleverdVolume>480.5       | LDT_Volume      | LINE/GeleverdVolume
        GeleverdVolume>480         | GeleverdVolume>-1          | LDT_Volume      | LINE/GeleverdVolume
        Eenheid>01                 | Eenheid>1                  | LDT_Eenheid     | LINE/Eenheid
        ProductTarief>158          | ProductTarief>             | RS033           | LINE/ProductTarief
        Bedrag>76000               | Bedrag>100000000           | LDT_Bedrag      | LINE/IngediendBedrag/Bedrag
        """)
    void aValueOutsideItsTypeIsRefused(String old, String replacement, String rule, String location) {
        ShapeViolation violation = onlyViolation(GoldenMessage.JW323.with(old, replacement));

        assertEquals(rule, violation.rule());
        assertEquals(location.replace("LINE", FIRST_LINE), violation.location());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Datum>2012-02-14           | Datum>14-02-2012           | LDT_Datum       | /Geboortedatum/Datum
        Geslacht>1                 | Geslacht>3                 | LDT_Geslacht    | /Geslacht
        Voorletters>T              | Voorletters>T.             | LDT_Voorletters | /Naam/Voorletters
        NaamGebruik>1              | NaamGebruik>7              | LDT_NaamGebruik | /Naam/NaamGebruik
        Soort>01                   | Soort>05                   | LDT_AdresSoort  | /Contactgegevens/Contact[1]/Soort
        LandCode>NL                | LandCode>XX                | LDT_LandCode    | /Contactgegevens/Contact[1]/Adres/LandCode
        Huisnummer>1               | Huisnummer>1a              | LDT_Huisnummer  | /Contactgegevens/Contact[1]/Adres/Huis/Huisnummer
        Toewijzingstijd>10:15:00   | Toewijzingstijd>10:15      | LDT_Tijd        | /ToegewezenProducten/ToegewezenProduct[1]/Toewijzingstijd
        Toewijzingstijd>10:15:00   | Toewijzingstijd>10:15:00Z  | LDT_Tijd        | /ToegewezenProducten/ToegewezenProduct[1]/Toewijzingstijd
        Frequentie>2               | Frequentie>3               | LDT_Frequentie  | /ToegewezenProducten/ToegewezenProduct[1]/Omvang/Frequentie
        """)
    void aValueOfAnAllocationOutsideItsTypeIsRefused(String old, String replacement, String rule, String location) {
        ShapeViolation violation = onlyViolation(GoldenMessage.JW301.with(old, replacement));

        assertEquals(rule, violation.rule());
        assertEquals("/Bericht/Client" + location, violation.location());
    }

    @Test
    void everyElementThatComesTooLateIsTold() {
        List<ShapeViolation> violations = violations(
                GoldenMessage.JW323
                        .with("<jw323:Afzender>12345678</jw323:Afzender>", "")
                        .with("<jw323:Ontvanger>0505</jw323:Ontvanger>", "")
                        .with(
                                "</jw323:XsdVersie>",
                                "</jw323:XsdVersie><jw323:Afzender>12345678</jw323:Afzender><jw323:Ontvanger>0505</jw323:Ontvanger>"));

        assertEquals(
                List.of("/Bericht/Header/Afzender order", "/Bericht/Header/Ontvanger order"),
                violations.stream()
                        .map(violation -> violation.location() + " " + violation.rule())
                        .toList());
    }

    @Test
    void aBlankValueIsRefusedWhereInkIsAskedFor() {
        GoldenMessage blank = GoldenMessage.JW323.with("Identificatie>B20260506A1", "Identificatie> ");

        assertEquals("LDT_IdentificatieBericht", onlyViolation(blank).rule());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        List<ShapeViolation> violations = violations(GoldenMessage.JW323
                .with("<jw323:DeclaratieNummer>D202604001</jw323:DeclaratieNummer>", "")
                .with("<jw323:Bsn>999900006</jw323:Bsn>", "<ijw:Bsn>999900006</ijw:Bsn>")
                .with("<jw323:Eenheid>01</jw323:Eenheid>", "<jw323:Unit>01</jw323:Unit>")
                .with("<jw323:GeleverdVolume>500</jw323:GeleverdVolume>", "")
                .with(
                        "<jw323:Eenheid>01</jw323:Eenheid>\n            <jw323:ProductTarief>158</jw323:ProductTarief>",
                        "<jw323:ProductTarief>158</jw323:ProductTarief><jw323:Eenheid>01</jw323:Eenheid>")
                .with(
                        "<jw323:GeleverdVolume>440<",
                        "<jw323:GeleverdVolume>1</jw323:GeleverdVolume><jw323:GeleverdVolume>many<"));

        String lines = DECLARATION + "/Clienten/Client[1]/Prestaties/Prestatie";
        assertEquals(
                List.of(
                        DECLARATION + "/Clienten/Client[1]/Bsn namespace",
                        lines + "[1]/Unit unknown",
                        lines + "[1]/Eenheid missing",
                        lines + "[2]/Eenheid order",
                        lines + "[2]/GeleverdVolume missing",
                        lines + "[3]/GeleverdVolume repeated",
                        lines + "[3]/GeleverdVolume LDT_Volume",
                        DECLARATION + "/DeclaratieNummer missing"),
                violations.stream()
                        .map(violation -> violation.location() + " " + violation.rule())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <jw323:Bsn>999900006</jw323:Bsn> | <jw323:Bsn/>                                 | RS033
        <jw323:Bsn>999900006</jw323:Bsn> | <jw323:Bsn><ijw:Nummer>1</ijw:Nummer>999900006</jw323:Bsn> | content
        <jw323:Prestaties>               | <jw323:Prestaties>hello                      | content
        <jw323:Bsn>                      | <jw323:Bsn kind='test'>                      | attribute
        <jw323:ProductTarief>158<        | <jw323:ProductTarief xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'>158< | attribute
        </jw323:Declaratie>              | </jw323:Declaratie><jw323:Declaratie/>       | repeated
        </jw323:Declaratie>              | </jw323:Declaratie><Extra><a><b/>x</a></Extra> | unknown
        """)
    void whatTheSchemaDoesNotHaveIsRefused(String old, String replacement, String rule) {
        List<ShapeViolation> violations = violations(GoldenMessage.JW323.with(old, replacement));

        assertEquals(rule, violations.getFirst().rule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.istandaarden.nl/ijw/3_1/jw323/schema",
                "http://www.istandaarden.nl/iwmo/3_2/wmo323/schema",
                "http://www.istandaarden.nl/ijw/3_2/jw325/schema"
            })
    void anotherMessageIsRefusedByItsName(String namespace) {
        ShapeViolation violation =
                onlyViolation(GoldenMessage.JW323.with("http://www.istandaarden.nl/ijw/3_2/jw323/schema", namespace));

        assertEquals("message-type", violation.rule());
    }

    @Test
    void aDocumentTypeDeclarationIsRefusedBeforeItDoesAnything() {
        String bomb = """
                <!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <jw323:Bericht""";

        ShapeViolation violation =
                onlyViolation(GoldenMessage.JW323.with("<jw323:Bericht", bomb).with("R0001", "&c;"));

        assertEquals(new ShapeViolation("/", "xml", "must not have a document type declaration"), violation);
    }

    @Test
    void anExternalEntityIsNotFetched() {
        String external = "<!DOCTYPE b SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

        ShapeViolation violation = onlyViolation(GoldenMessage.JW323
                .with("<jw323:Bericht", external + "<jw323:Bericht")
                .with("R0001", "&x;"));

        assertEquals("xml", violation.rule());
    }

    @Test
    void anEntityThatIsNotDeclaredIsRefused() {
        assertEquals(
                "xml", onlyViolation(GoldenMessage.JW323.with("R0001", "&x;")).rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<?xml version=\"1.0\"?>", "<a", "<a></b>", "\0", "{\"json\": true}"})
    void whatIsNotXmlIsRefused(String text) {
        assertTrue(List.of("xml", "message-type")
                .contains(onlyViolation(new GoldenMessage(text)).rule()));
    }

    @Test
    void aMessageThatBreaksOffIsRefused() {
        String half = GoldenMessage.JW323.text().substring(0, 3000);

        assertEquals("xml", onlyViolation(new GoldenMessage(half)).rule());
    }

    @Test
    void bytesThatAreNotTextAreRefused() {
        byte[] latin = GoldenMessage.JW323.with("R0001", "Ré").text().getBytes(StandardCharsets.ISO_8859_1);

        NotSchemaShaped refused = assertThrows(
                NotSchemaShaped.class,
                () -> new MessageReader(WideLimits.LIMITS).read(new ByteArrayInputStream(latin)));
        assertEquals("xml", refused.violations().getFirst().rule());
    }

    @Test
    void anotherEncodingIsRefused() {
        assertEquals(
                "xml",
                onlyViolation(GoldenMessage.JW323.with("UTF-8", "ISO-8859-1")).rule());
    }

    @Test
    void aMessageThatIsTooLargeIsRefused() {
        ShapeViolation violation = onlyViolation(GoldenMessage.JW323, new ReadingLimits(5000, 100));

        assertEquals(new ShapeViolation("/", "limit", "the message is larger than 5000 bytes"), violation);
    }

    @Test
    void aMessageWithTooManyLinesIsRefused() {
        ShapeViolation violation = onlyViolation(GoldenMessage.JW323, new ReadingLimits(1_000_000, 3));

        assertEquals(
                new ShapeViolation(
                        DECLARATION + "/Clienten/Client[2]/Prestaties/Prestatie[1]", "limit", "is more than 3 lines"),
                violation);
    }

    @Test
    void aTextThatIsTooLongIsRefusedUnlessItIsAComment() {
        String comment = "<jw301:Commentaar>" + "a".repeat(4096) + "</jw301:Commentaar>";
        GoldenMessage commented =
                GoldenMessage.JW301.with("<jw301:Contactgegevens>", comment + "<jw301:Contactgegevens>");

        commented.read();
        assertEquals("limit", onlyViolation(commented.with("aaa", "aaaa")).rule());
        assertEquals(
                "limit",
                onlyViolation(GoldenMessage.JW301.with("Testpersoon", "a".repeat(1025)))
                        .rule());
    }

    @Test
    void aMessageThatIsNestedTooDeepIsRefused() {
        GoldenMessage deep = GoldenMessage.JW323.with(
                "<jw323:Declaratie>", "<a>".repeat(20) + "</a>".repeat(20) + "<jw323:Declaratie>");

        List<ShapeViolation> violations = violations(deep);

        assertEquals("limit", violations.getLast().rule());
    }

    @Test
    void readingStopsWhenThereIsTooMuchToTell() {
        GoldenMessage noise =
                GoldenMessage.JW323.with("<jw323:Declaratie>", "<jw323:Noise/>".repeat(1000) + "<jw323:Declaratie>");

        List<ShapeViolation> violations = violations(noise);

        assertEquals(101, violations.size());
        assertEquals("limit", violations.getLast().rule());
    }

    @Test
    void aCommentThatWouldStallARegularExpressionDoesNotStallUs() {
        String comment = "<jw301:Commentaar>" + ". ".repeat(2000) + "\n</jw301:Commentaar>";

        GoldenMessage.JW301
                .with("<jw301:Contactgegevens>", comment + "<jw301:Contactgegevens>")
                .read();
    }

    @Test
    void noValueOfTheMessageIsTold() {
        NotSchemaShaped refused = assertThrows(
                NotSchemaShaped.class,
                () -> GoldenMessage.JW323
                        .with("Bsn>999900006", "Bsn>99990000X")
                        .with("Bsn>999900018", "Bsn>99990001&broken")
                        .read());

        assertFalse((refused + refused.violations().toString()).contains("99990"));
    }

    @Test
    void aHeaderThatIsNotThereIsRefused() {
        GoldenMessage headless = GoldenMessage.JW323.withEvery("jw323:Header>", "jw323:Heading>");

        NotSchemaShaped refused = assertThrows(
                NotSchemaShaped.class, () -> new MessageReader(WideLimits.LIMITS).readHeader(headless.stream()));
        assertEquals("/Bericht/Header", refused.violations().getFirst().location());
    }

    @Test
    void aStreamThatFailsIsNoFaultOfTheMessage() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThrows(UncheckedIOException.class, () -> new MessageReader(WideLimits.LIMITS).read(broken));
    }

    private static ShapeViolation onlyViolation(GoldenMessage message) {
        return onlyViolation(message, WideLimits.LIMITS);
    }

    private static ShapeViolation onlyViolation(GoldenMessage message, ReadingLimits limits) {
        List<ShapeViolation> violations = violations(message, limits);
        assertEquals(1, violations.size(), violations::toString);
        return violations.getFirst();
    }

    private static List<ShapeViolation> violations(GoldenMessage message) {
        return violations(message, WideLimits.LIMITS);
    }

    private static List<ShapeViolation> violations(GoldenMessage message, ReadingLimits limits) {
        return assertThrows(NotSchemaShaped.class, () -> new MessageReader(limits).read(message.stream()))
                .violations();
    }
}
