package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.tandem.contracting.ijw.Jw305.StartProduct;
import nl.tandem.contracting.ijw.Jw307.StopProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadDeliveryMessagesTest {

    private static final LocalDate ALLOCATED = LocalDate.parse("2026-01-12");
    private static final LocalDate STARTED = LocalDate.parse("2026-01-14");

    @Test
    void aStartIsReadWithItsProducts() {
        Jw305 message = GoldenMessage.JW305.jw305();

        assertEquals(
                new MessageHeader(
                        MessageType.JW305,
                        "12345678",
                        "0505",
                        new BerichtIdentificatie("S000000001", LocalDate.parse("2026-01-16")),
                        new XsdVersie("1.0.0", "1.0.0")),
                message.header());
        assertEquals(
                new Jw305.Client(
                        new Bsn("999900006"),
                        new Geboortedatum(LocalDate.parse("2012-02-14"), null),
                        List.of(new StartProduct(300_201L, new Product("45", "45A48"), ALLOCATED, STARTED, "1"))),
                message.client());
    }

    @Test
    void aStopIsReadWithItsProducts() {
        Jw307 message = GoldenMessage.JW307.jw307();

        assertEquals(MessageType.JW307, message.header().type());
        assertEquals(
                new Jw307.Client(
                        new Bsn("999900006"),
                        new Geboortedatum(LocalDate.parse("2012-02-14"), null),
                        List.of(new StopProduct(
                                300_201L,
                                new Product("45", "45A48"),
                                ALLOCATED,
                                STARTED,
                                "31",
                                LocalDate.parse("2026-03-31"),
                                "1"))),
                message.client());
    }

    @Test
    void whatIsOptionalMayBeLeftOutAndTheRestOfANameMayBeThere() {
        GoldenMessage start = GoldenMessage.JW305
                .with("<jw305:ToewijzingNummer>300201</jw305:ToewijzingNummer>", "")
                .with("<ijw:Code>45A48</ijw:Code>", "")
                .with("<jw305:ToewijzingIngangsdatum>2026-01-12</jw305:ToewijzingIngangsdatum>", "")
                .with("<ijw:Voorletters>", "<ijw:Voornamen>Test</ijw:Voornamen><ijw:Voorletters>");
        GoldenMessage stop = GoldenMessage.JW307
                .with("<jw307:Product><ijw:Categorie>45</ijw:Categorie><ijw:Code>45A48</ijw:Code></jw307:Product>", "")
                .with("<ijw:Voorletters>T</ijw:Voorletters>", "")
                .with("StatusAanlevering>1", "StatusAanlevering>3");

        assertEquals(
                new StartProduct(null, new Product("45", null), null, STARTED, "1"),
                start.jw305().client().startProducten().getFirst());
        StopProduct product = stop.jw307().client().stopProducten().getFirst();
        assertEquals(null, product.product());
        assertEquals(true, product.isDeletion());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Afzender>12345678         | Afzender>0505             | LDT_AgbCode            | /Bericht/Header/Afzender
        BerichtCode>438           | BerichtCode>440           | LDT_BerichtCode        | /Bericht/Header/BerichtCode
        BerichtVersie>3           | BerichtVersie>2           | LDT_BerichtVersie      | /Bericht/Header/BerichtVersie
        BerichtSubversie>2        | BerichtSubversie>1        | LDT_BerichtSubversie   | /Bericht/Header/BerichtSubversie
        <jw305:Geslacht>1</jw305:Geslacht> | ''               | missing                | /Bericht/Client/Geslacht
        Achternaam>Testpersoon    | Achternaam>               | RS033                  | /Bericht/Client/Naam/Geslachtsnaam/Achternaam
        </ijw:Voorletters>        | </ijw:Voorletters><ijw:NaamGebruik>1</ijw:NaamGebruik> | unknown | /Bericht/Client/Naam/NaamGebruik
        ToewijzingNummer>300201   | ToewijzingNummer>A1       | LDT_Nummer             | LINE/ToewijzingNummer
        Begindatum>2026-01-14     | Begindatum>2026-02-30     | LDT_Datum              | LINE/Begindatum
        StatusAanlevering>1       | StatusAanlevering>4       | LDT_StatusAanlevering  | LINE/StatusAanlevering
        <jw305:StatusAanlevering>1</jw305:StatusAanlevering> | '' | missing            | LINE/StatusAanlevering
        </jw305:StatusAanlevering> | </jw305:StatusAanlevering><jw305:Einddatum>2026-01-15</jw305:Einddatum> | unknown | LINE/Einddatum
        </jw305:Begindatum>       | </jw305:Begindatum><jw305:ToewijzingNummer>2</jw305:ToewijzingNummer> | order repeated | LINE/ToewijzingNummer
        """)
    void aStartThatIsNotOfItsSchemaIsRefused(String old, String replacement, String rules, String location) {
        assertRefused(
                GoldenMessage.JW305.with(old, replacement),
                rules,
                location.replace("LINE", "/Bericht/Client/StartProducten/StartProduct[1]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BerichtVersie>3           | BerichtVersie>2           | LDT_BerichtVersie      | /Bericht/Header/BerichtVersie
        BerichtSubversie>2        | BerichtSubversie>1        | LDT_BerichtSubversie   | /Bericht/Header/BerichtSubversie
        RedenBeeindiging>31       | RedenBeeindiging>19       | LDT_RedenBeeindiging   | LINE/RedenBeeindiging
        Einddatum>2026-03-31      | Einddatum>31-03-2026      | LDT_Datum              | LINE/Einddatum
        <jw307:Einddatum>2026-03-31</jw307:Einddatum> | ''    | missing                | LINE/Einddatum
        </jw307:StatusAanlevering> | </jw307:StatusAanlevering><jw307:RedenBeeindiging>31</jw307:RedenBeeindiging> | order repeated | LINE/RedenBeeindiging
        """)
    void aStopThatIsNotOfItsSchemaIsRefused(String old, String replacement, String rules, String location) {
        assertRefused(
                GoldenMessage.JW307.with(old, replacement),
                rules,
                location.replace("LINE", "/Bericht/Client/StopProducten/StopProduct[1]"));
    }

    @Test
    void startsAndStopsCountAsLines() {
        for (GoldenMessage message : List.of(GoldenMessage.JW305, GoldenMessage.JW307)) {
            NotSchemaShaped refused = assertThrows(
                    NotSchemaShaped.class,
                    () -> new MessageReader(new ReadingLimits(1_000_000, 0)).read(message.stream()));

            assertEquals("limit", refused.violations().getFirst().rule());
        }
    }

    @Test
    void noPersonIsRecognisedInWhatAMessagePrints() {
        String printed = GoldenMessage.JW305.jw305() + " " + GoldenMessage.JW307.jw307();

        assertFalse(printed.contains("9999000") || printed.contains("2012-02-14"), printed);
    }

    private static void assertRefused(GoldenMessage message, String rules, String location) {
        List<ShapeViolation> violations =
                assertThrows(NotSchemaShaped.class, message::read).violations();

        assertEquals(
                List.of(rules.split(" ")),
                violations.stream().map(ShapeViolation::rule).toList());
        violations.forEach(violation -> assertEquals(location, violation.location()));
    }
}
