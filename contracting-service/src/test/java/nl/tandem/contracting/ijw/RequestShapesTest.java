package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.requestmessage.RequestMessages.JW315;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW317;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW319;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 315, 317 and 319 are read as they are, and refused when they have another shape. */
class RequestShapesTest {

    private static final Omvang THREE_HOURS = new Omvang(3, Eenheid.UUR, Frequentie.PER_WEEK);

    @Test
    void aRequestToAllocateIsReadWithItsProducts() {
        Jw315 message = (Jw315) JW315.read();

        assertEquals("12345678", message.header().afzender());
        assertEquals(new Bsn("999900006"), message.client().bsn());
        assertEquals(
                new Geboortedatum(LocalDate.parse("2012-02-14"), null),
                message.client().geboortedatum());
        assertEquals(
                List.of(
                        new Jw315.AangevraagdProduct(
                                "VOT-1",
                                false,
                                new Product("45", "45A48"),
                                null,
                                LocalDate.parse("2026-01-12"),
                                LocalDate.parse("2026-12-31"),
                                THREE_HOURS,
                                null,
                                new Jw315.Verwijzer("02", false, true)),
                        new Jw315.AangevraagdProduct(
                                "VOT-2",
                                false,
                                new Product("54", null),
                                null,
                                LocalDate.parse("2026-02-01"),
                                LocalDate.parse("2026-06-30"),
                                null,
                                250_000L,
                                new Jw315.Verwijzer("01", false, false))),
                message.client().aangevraagdeProducten());
    }

    @Test
    void everyOptionalElementOfARequestToAllocateMayBeThere() {
        Jw315 message = (Jw315) JW315.with("</jw315:GezagsdragerBekend>", """
                        </jw315:GezagsdragerBekend><jw315:Commentaar>Graag snel.</jw315:Commentaar>""")
                .with("<jw315:Product>", "<jw315:BeschikkingNummer>7</jw315:BeschikkingNummer><jw315:Product>")
                .with("</jw315:Product>", """
                        </jw315:Product><jw315:BeschikkingIngangsdatum>2026-01-02</jw315:BeschikkingIngangsdatum>""")
                .with("</jw315:Raamcontract>", "</jw315:Raamcontract><jw315:Commentaar>Geen.</jw315:Commentaar>")
                .with("<ijw:ZorgverlenerCode>", "<ijw:Naam>Praktijk</ijw:Naam><ijw:ZorgverlenerCode>")
                .read();

        Jw315.AangevraagdProduct product =
                message.client().aangevraagdeProducten().getFirst();
        assertEquals(true, product.metBeschikkingNummer());
        assertEquals(LocalDate.parse("2026-01-02"), product.beschikkingIngangsdatum());
        assertEquals(new Jw315.Verwijzer("02", true, true), product.verwijzer());
    }

    @Test
    void aRequestToChangeIsReadWithAllItNames() {
        Jw317 message = (Jw317) JW317.read();

        assertEquals(
                new Jw317.Client(
                        new Bsn("999900018"),
                        new Jw317.Verzoek(
                                "VOW-1",
                                "1",
                                List.of(300_202L),
                                List.of(new Jw317.TeWijzigenProduct(
                                        300_201,
                                        LocalDate.parse("2026-04-01"),
                                        LocalDate.parse("2026-12-31"),
                                        new Omvang(5, Eenheid.UUR, Frequentie.PER_WEEK),
                                        null)),
                                List.of(new Jw317.NieuwProduct(
                                        new Product("43", "43A07"),
                                        LocalDate.parse("2026-04-01"),
                                        LocalDate.parse("2026-09-30"),
                                        new Omvang(2, Eenheid.ETMAAL, Frequentie.PER_WEEK),
                                        null)))),
                message.client());
    }

    @Test
    void anAnswerIsReadAndWrittenAlike() throws Exception {
        Jw319 message = (Jw319) JW319.read();
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        Jw319Writer.write(message, written);

        assertEquals(new Jw319.Antwoord("VOT-1", "1", "8", new Jw319.Woonplaatsbeginsel("0642")), message.antwoord());
        assertEquals(
                XmlTree.elements(JW319.text().getBytes(StandardCharsets.UTF_8)),
                XmlTree.elements(written.toByteArray()));
    }

    @Test
    void anAnswerWithoutReasonHasNoElementForIt() throws Exception {
        Jw319 golden = (Jw319) JW319.read();
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        Jw319Writer.write(new Jw319(golden.header(), new Jw319.Antwoord("VOT-1", "2", null, null)), written);

        Jw319 read = (Jw319) new GoldenMessage(written.toString(StandardCharsets.UTF_8)).read();
        assertEquals(new Jw319.Antwoord("VOT-1", "2", null, null), read.antwoord());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BerichtCode>446            | BerichtCode>486         | LDT_BerichtCode         | /Header/BerichtCode
        BerichtVersie>3            | BerichtVersie>2         | LDT_BerichtVersie       | /Header/BerichtVersie
        BerichtSubversie>2         | BerichtSubversie>1      | LDT_BerichtSubversie    | /Header/BerichtSubversie
        Afzender>12345678          | Afzender>1234           | LDT_AgbCode             | /Header/Afzender
        Ontvanger>0505             | Ontvanger>12345678      | LDT_Gemeente            | /Header/Ontvanger
        GezagsdragerBekend>1       | GezagsdragerBekend>0    | LDT_JaNee               | /Client/GezagsdragerBekend
        ReferentieAanbieder>VOT-1  | ReferentieAanbieder>    | RS033                   | FIRST/ReferentieAanbieder
        ToewijzingIngangsdatum>2026-01-12 | ToewijzingIngangsdatum>2026-02-30 | LDT_Datum | FIRST/ToewijzingIngangsdatum
        Type>02                    | Type>07                 | LDT_TypeVerwijzer       | FIRST/Verwijzer/Type
        ZorgverlenerCode>01234567  | ZorgverlenerCode>123    | LDT_AgbCode             | FIRST/Verwijzer/ZorgverlenerCode
        Raamcontract>1             | Raamcontract>3          | LDT_JaNee               | FIRST/Raamcontract
        Budget>250000              | Budget>100000000        | LDT_Budget              | SECOND/Budget
        """)
    void aRequestToAllocateWithAnotherShapeIsRefused(String old, String replacement, String rule, String location) {
        assertRefused(
                JW315.with(old, replacement),
                rule,
                location.replace("FIRST", "/Client/AangevraagdeProducten/AangevraagdProduct[1]")
                        .replace("SECOND", "/Client/AangevraagdeProducten/AangevraagdProduct[2]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BerichtVersie>3            | BerichtVersie>2         | LDT_BerichtVersie       | /Header/BerichtVersie
        BerichtSubversie>2         | BerichtSubversie>1      | LDT_BerichtSubversie    | /Header/BerichtSubversie
        RedenVerzoek>1             | RedenVerzoek>3          | LDT_RedenVerzoek        | /Client/Verzoek/RedenVerzoek
        ToewijzingNummer>300202    | ToewijzingNummer>x      | LDT_Nummer              | /Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[1]/ToewijzingNummer
        <jw317:GewensteIngangsdatum>2026-04-01</jw317:GewensteIngangsdatum> | '' | missing | /Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]/GewensteIngangsdatum
        Categorie>43               | Categorie>39            | LDT_ProductCategorie    | /Client/Verzoek/NieuweProducten/NieuwProduct[1]/Product/Categorie
        """)
    void aRequestToChangeWithAnotherShapeIsRefused(String old, String replacement, String rule, String location) {
        assertRefused(JW317.with(old, replacement), rule, location);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BerichtVersie>3            | BerichtVersie>2         | LDT_BerichtVersie       | /Header/BerichtVersie
        BerichtSubversie>2         | BerichtSubversie>1      | LDT_BerichtSubversie    | /Header/BerichtSubversie
        Afzender>0505              | Afzender>12345678       | LDT_Gemeente            | /Header/Afzender
        VerzoekAntwoord>1          | VerzoekAntwoord>3       | LDT_VerzoekAntwoord     | /Antwoord/VerzoekAntwoord
        RedenAfwijzingVerzoek>8    | RedenAfwijzingVerzoek>10 | LDT_RedenAfwijzingVerzoek | /Antwoord/RedenAfwijzingVerzoek
        Gemeente>0642              | Gemeente>642            | LDT_Gemeente            | /Antwoord/Woonplaatsbeginsel/Gemeente
        """)
    void anAnswerWithAnotherShapeIsRefused(String old, String replacement, String rule, String location) {
        assertRefused(JW319.with(old, replacement), rule, location);
    }

    @Test
    void theProductsOfARequestAreCounted() {
        MessageReader three = new MessageReader(new ReadingLimits(100_000, 3));
        MessageReader two = new MessageReader(new ReadingLimits(100_000, 2));
        MessageReader one = new MessageReader(new ReadingLimits(100_000, 1));

        three.read(JW317.stream());
        two.read(JW315.stream());
        assertThrows(NotSchemaShaped.class, () -> two.read(JW317.stream()));
        assertThrows(NotSchemaShaped.class, () -> one.read(JW315.stream()));
    }

    private static void assertRefused(GoldenMessage message, String rule, String location) {
        NotSchemaShaped refused = assertThrows(NotSchemaShaped.class, message::read);

        assertEquals(1, refused.violations().size(), () -> refused.violations().toString());
        assertEquals(rule, refused.violations().getFirst().rule());
        assertEquals("/Bericht" + location, refused.violations().getFirst().location());
    }
}
