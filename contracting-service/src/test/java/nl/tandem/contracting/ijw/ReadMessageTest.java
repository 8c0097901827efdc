package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadMessageTest {

    private final MessageReader reader = new MessageReader(WideLimits.LIMITS);

    @Test
    void aDeclarationIsReadWithItsHeaderClientsAndLines() {
        Jw323 message = GoldenMessage.JW323.jw323();

        assertEquals(
                new MessageHeader(
                        MessageType.JW323,
                        "12345678",
                        "0505",
                        new BerichtIdentificatie("B20260506A1", LocalDate.parse("2026-05-06")),
                        new XsdVersie("1.0.0", "1.0.0")),
                message.header());
        Jw323.Declaratie declaration = message.declaratie();
        assertEquals("D202604001", declaration.declaratieNummer());
        assertEquals(new Bedrag(641_500, DebetCredit.D), declaration.totaalIngediendBedrag());
        assertEquals(
                List.of(new Bsn("999900006"), new Bsn("999900018")),
                declaration.clienten().stream().map(Jw323.Client::bsn).toList());
        assertEquals(
                List.of("R0001", "R0002", "R0003", "R0004"),
                declaration.prestaties().map(Jw323.Prestatie::referentieNummer).toList());
        assertEquals(
                new Jw323.Prestatie(
                        "R0002",
                        "R0930",
                        300_201,
                        "45",
                        "45A48",
                        new GeslotenPeriode(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31")),
                        500,
                        Eenheid.MINUUT,
                        158L,
                        new Bedrag(79_167, DebetCredit.C)),
                declaration.clienten().getFirst().prestaties().get(1));
    }

    @Test
    void anAllocationIsReadWithItsProducts() {
        Jw301 message = GoldenMessage.JW301.jw301();

        assertEquals("0505", message.header().afzender());
        assertEquals(new Bsn("999900006"), message.client().bsn());
        assertEquals(
                List.of(new Jw301.Contact("01", new Jw301.Adres(true, "3311AA", "NL"), false, null)),
                message.client().contacten());
        assertEquals(
                List.of(new Jw301.ToegewezenProduct(
                        300_201,
                        null,
                        new Product("45", "45A48"),
                        LocalDate.parse("2026-01-05"),
                        LocalTime.parse("10:15:00"),
                        LocalDate.parse("2026-01-12"),
                        LocalDate.parse("2026-12-31"),
                        null,
                        new Omvang(3, Eenheid.UUR, Frequentie.PER_WEEK),
                        null)),
                message.client().toegewezenProducten());
    }

    @Test
    void everyOptionalElementOfAnAllocationMayBeThere() {
        Jw301 message = GoldenMessage.JW301.with("<jw301:Contactgegevens>", """
                        <jw301:Communicatie><ijw:Vorm>1</ijw:Vorm><ijw:Taal>Farsi</ijw:Taal></jw301:Communicatie>
                        <jw301:JuridischeStatus>04</jw301:JuridischeStatus>
                        <jw301:WettelijkeVertegenwoordiging>06</jw301:WettelijkeVertegenwoordiging>
                        <jw301:Commentaar>Belt liever niet.
                        Schrijft wel.</jw301:Commentaar>
                        <jw301:Relaties><jw301:Relatie>
                          <jw301:Nummer>1</jw301:Nummer><jw301:Volgorde>1</jw301:Volgorde><jw301:Soort>11</jw301:Soort>
                          <jw301:Geboortedatum><ijw:Datum>1900-01-01</ijw:Datum><ijw:DatumGebruik>3</ijw:DatumGebruik></jw301:Geboortedatum>
                          <jw301:Geslacht>0</jw301:Geslacht>
                          <jw301:Naam><ijw:Geslachtsnaam><ijw:Achternaam>Testvoogdij</ijw:Achternaam><ijw:Voorvoegsel>de</ijw:Voorvoegsel></ijw:Geslachtsnaam>
                            <ijw:NaamGebruik>6</ijw:NaamGebruik></jw301:Naam>
                          <jw301:Contact><jw301:Soort>02</jw301:Soort><jw301:Organisatie>Testvoogdij</jw301:Organisatie>
                            <jw301:Telefoon><ijw:Telefoon01><ijw:Telefoonnummer>0781234567</ijw:Telefoonnummer><ijw:Landnummer>+31</ijw:Landnummer></ijw:Telefoon01></jw301:Telefoon>
                            <jw301:Emailadres>test@example.org</jw301:Emailadres>
                            <jw301:Periode><ijw:Begindatum>2026-01-01</ijw:Begindatum></jw301:Periode></jw301:Contact>
                        </jw301:Relatie></jw301:Relaties>
                        <jw301:Contactgegevens>""").jw301();

        assertEquals(new Jw301.Communicatie("1", "Farsi"), message.client().communicatie());
        Jw301.Relatie relation = message.client().relaties().getFirst();
        assertEquals(new Geboortedatum(LocalDate.parse("1900-01-01"), "3"), relation.geboortedatum());
        assertTrue(relation.contact().metTelefoon());
        assertEquals(
                new Jw301.OpenPeriode(LocalDate.parse("2026-01-01"), null),
                relation.contact().periode());
    }

    @Test
    void theHeaderIsReadWithoutLookingFurther() {
        MessageHeader header =
                reader.readHeader(GoldenMessage.JW323.with("<jw323:Declaratie>", "<not-even-xml").stream());

        assertEquals(MessageType.JW323, header.type());
        assertEquals("B20260506A1", header.berichtIdentificatie().identificatie());
    }

    @Test
    void anEuroLineHasNoTariff() {
        Jw323 message = GoldenMessage.JW323
                .with("<jw323:ProductTarief>158</jw323:ProductTarief>", "")
                .jw323();

        assertNull(message.declaratie().prestaties().findFirst().orElseThrow().productTarief());
    }

    @Test
    void whatASchemaAllowsInTextIsAllowed() {
        Jw323 message = GoldenMessage.JW323
                .with("<jw323:Bericht ", "<!-- greetings --><?go on?><jw323:Bericht ")
                .with(
                        "xmlns:ijw=",
                        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\" xmlns:ijw=")
                .with("<jw323:GeleverdVolume>480<", "<jw323:GeleverdVolume> +0<!-- split -->480 <")
                .with("R0001", "R<![CDATA[<&]]>&amp;1")
                .jw323();

        Jw323.Prestatie line = message.declaratie().prestaties().findFirst().orElseThrow();
        assertEquals(480, line.geleverdVolume());
        assertEquals("R<&&1", line.referentieNummer());
    }

    @Test
    void otherPrefixesForTheSameNamespacesAreTheSameMessage() {
        Jw323 message = new GoldenMessage(GoldenMessage.JW323
                        .text()
                        .replace("jw323:", "")
                        .replace("xmlns:jw323", "xmlns")
                        .replace("xmlns:ijw", "xmlns:b")
                        .replace("ijw:", "b:"))
                .jw323();

        assertEquals(GoldenMessage.JW323.jw323(), message);
    }

    @Test
    void noPersonIsRecognisedInWhatAMessagePrints() {
        String printed = GoldenMessage.JW301.jw301() + " " + GoldenMessage.JW323.jw323();

        assertFalse(printed.contains("9999000"), printed);
        assertFalse(printed.contains("2012-02-14"), printed);
        assertFalse(printed.contains("3311AA"), printed);
    }
}
