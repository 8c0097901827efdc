package nl.tandem.contracting.allocationmessage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tandem.contracting.ijw.GoldenMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationMessageRuleTest {

    private static final String OMVANG =
            "<jw301:Omvang><ijw:Volume>3</ijw:Volume><ijw:Eenheid>04</ijw:Eenheid><ijw:Frequentie>2</ijw:Frequentie></jw301:Omvang>";
    private static final String PRODUCT =
            "<jw301:Product><ijw:Categorie>45</ijw:Categorie><ijw:Code>45A48</ijw:Code></jw301:Product>";
    private static final String EINDDATUM = "<jw301:Einddatum>2026-12-31</jw301:Einddatum>";
    private static final String PARTNER =
            "<ijw:Partnernaam><ijw:Achternaam>Testpartner</ijw:Achternaam></ijw:Partnernaam>";

    @Test
    void theGoldenMessageBreaksNoRule() {
        assertBroken(null, GoldenMessage.JW301);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
              | Datum>2012-02-14 | Datum>1906-01-05
        TR002 | Datum>2012-02-14 | Datum>1906-01-04
              | <ijw:Datum>2012-02-14</ijw:Datum> | <ijw:Datum>1900-01-01</ijw:Datum><ijw:DatumGebruik>3</ijw:DatumGebruik>
        CS139 | <ijw:Datum>2012-02-14</ijw:Datum> | <ijw:Datum>2012-01-01</ijw:Datum><ijw:DatumGebruik>3</ijw:DatumGebruik>
              | <ijw:Datum>2012-02-14</ijw:Datum> | <ijw:Datum>2012-01-01</ijw:Datum><ijw:DatumGebruik>2</ijw:DatumGebruik>
        CS139 | <ijw:Datum>2012-02-14</ijw:Datum> | <ijw:Datum>2012-02-01</ijw:Datum><ijw:DatumGebruik>2</ijw:DatumGebruik>
              | <ijw:Datum>2012-02-14</ijw:Datum> | <ijw:Datum>2012-02-01</ijw:Datum><ijw:DatumGebruik>1</ijw:DatumGebruik>
        CS139 | <ijw:Datum>2012-02-14</ijw:Datum> | <ijw:Datum>2012-02-14</ijw:Datum><ijw:DatumGebruik>1</ijw:DatumGebruik>
        TR134 | Datum>2012-02-14 | Datum>2026-01-06
        TR134 | Toewijzingsdatum>2026-01-05 | Toewijzingsdatum>2026-01-06
        CS002 | Bsn>999900006 | Bsn>123456789
        CS050 | NaamGebruik>1 | NaamGebruik>2
        CS318 | NaamGebruik>1 | NaamGebruik>6
        TR061 | Soort>01 | Soort>04
              | Soort>01 | Soort>02
        CD005 | <ijw:LandCode>NL</ijw:LandCode> | ''
        CD005 CD034 TR006 | <ijw:Postcode>3311AA</ijw:Postcode> | ''
        CD025 TR006 | <ijw:Huis><ijw:Huisnummer>1</ijw:Huisnummer></ijw:Huis> | ''
        CS089 | Postcode>3311AA | Postcode>3311 AA
        CS089 | Postcode>3311AA | Postcode>0311AA
              | LandCode>NL | LandCode>BE
        CD009 | </jw301:Adres> | </jw301:Adres><jw301:Periode><ijw:Begindatum>2026-01-01</ijw:Begindatum></jw301:Periode>
        CD009 CS003 | </jw301:Adres> | </jw301:Adres><jw301:Periode><ijw:Begindatum>2026-01-02</ijw:Begindatum><ijw:Einddatum>2026-01-01</ijw:Einddatum></jw301:Periode>
        CD007 | <jw301:Contactgegevens> | <jw301:Communicatie><ijw:Vorm>1</ijw:Vorm></jw301:Communicatie><jw301:Contactgegevens>
        CD007 | <jw301:Contactgegevens> | <jw301:Communicatie><ijw:Vorm>2</ijw:Vorm><ijw:Taal>NGT</ijw:Taal></jw301:Communicatie><jw301:Contactgegevens>
              | <jw301:Contactgegevens> | <jw301:Communicatie><ijw:Vorm>2</ijw:Vorm></jw301:Communicatie><jw301:Contactgegevens>
        CS003 | Einddatum>2026-12-31 | Einddatum>2026-01-11
        CS335 | </jw301:Einddatum> | </jw301:Einddatum><jw301:RedenWijziging>13</jw301:RedenWijziging>
              | 2026-12-31</jw301:Einddatum> | 2026-01-12</jw301:Einddatum><jw301:RedenWijziging>13</jw301:RedenWijziging>
        CS336 | </jw301:Einddatum> | </jw301:Einddatum><jw301:RedenWijziging>01</jw301:RedenWijziging>
        CS338 | <ijw:Eenheid>04</ijw:Eenheid><ijw:Frequentie>2 | <ijw:Eenheid>14</ijw:Eenheid><ijw:Frequentie>1
              | <ijw:Frequentie>2 | <ijw:Frequentie>1
        """)
    void aChangeBreaksTheRulesItBreaks(@Nullable String rules, String old, String replacement) {
        assertBroken(rules, GoldenMessage.JW301.with(old, replacement));
    }

    @Test
    void aPartnersNameAllowsMoreUsesOfTheName() {
        GoldenMessage married = GoldenMessage.JW301.with("<ijw:Voorletters>", PARTNER + "<ijw:Voorletters>");

        assertBroken(null, married.with("NaamGebruik>1", "NaamGebruik>4"));
        assertBroken("CS050", married.with("NaamGebruik>1", "NaamGebruik>5"));
    }

    @Test
    void anAllocationIsSpecificOrAspecificOrGeneric() {
        GoldenMessage withoutCode = GoldenMessage.JW301.with("<ijw:Code>45A48</ijw:Code>", "");
        GoldenMessage withoutVolume = GoldenMessage.JW301.with(OMVANG, "");

        assertBroken("CD041", withoutVolume);
        assertBroken("CD080", withoutCode);
        assertBroken(null, withoutCode.with(OMVANG, ""));
        assertBroken(null, withoutCode.with(OMVANG, "<jw301:Budget>100</jw301:Budget>"));
        assertBroken(
                "CD041",
                withoutVolume.with(
                        "</jw301:ToegewezenProduct>", "<jw301:Budget>100</jw301:Budget></jw301:ToegewezenProduct>"));
        assertBroken("CD077 CD078", GoldenMessage.JW301.with(OMVANG, OMVANG + "<jw301:Budget>100</jw301:Budget>"));
        assertBroken("CD079", withoutVolume.with(PRODUCT, ""));
        assertBroken(null, GoldenMessage.JW301.with(PRODUCT, "").with(OMVANG, "<jw301:Budget>100</jw301:Budget>"));
    }

    @Test
    void aBudgetAndAVolumePerWeekNeedAnEnd() {
        GoldenMessage open = GoldenMessage.JW301.with(EINDDATUM, "");

        assertBroken("CD076", open);
        assertBroken(null, open.with("<ijw:Frequentie>2", "<ijw:Frequentie>4"));
        assertBroken("CD075", open.with(PRODUCT, "").with(OMVANG, "<jw301:Budget>100</jw301:Budget>"));
    }

    @Test
    void whatEndedBefore2021FollowsOlderRules() {
        GoldenMessage old = GoldenMessage.JW301
                .with("Ingangsdatum>2026-01-12", "Ingangsdatum>2020-01-12")
                .with("Einddatum>2026-12-31", "Einddatum>2020-12-31");

        assertBroken(null, old.with("<ijw:Code>45A48</ijw:Code>", ""));
        assertBroken(null, old.with("Eenheid>04", "Eenheid>14").with("Frequentie>2", "Frequentie>1"));
    }

    @Test
    void aTelephoneMakesAContactReachable() {
        String telephone =
                "<jw301:Telefoon><ijw:Telefoon01><ijw:Telefoonnummer>1</ijw:Telefoonnummer><ijw:Landnummer>31</ijw:Landnummer></ijw:Telefoon01></jw301:Telefoon>";
        GoldenMessage unreachable = GoldenMessage.JW301.with("<jw301:Soort>01", "<jw301:Soort>02");
        String address = unreachable
                .text()
                .substring(
                        unreachable.text().indexOf("<jw301:Adres>"),
                        unreachable.text().indexOf("</jw301:Contact>"));

        assertBroken("TR006", unreachable.with(address, ""));
        assertBroken(null, unreachable.with(address, telephone));
    }

    @Test
    void theSameContactOrAllocationTwiceIsRefused() {
        String text = GoldenMessage.JW301.text();
        String contact = text.substring(text.indexOf("<jw301:Contact>"), text.indexOf("</jw301:Contactgegevens>"));
        String product =
                text.substring(text.indexOf("<jw301:ToegewezenProduct>"), text.indexOf("</jw301:ToegewezenProducten>"));

        assertBroken("TR101", GoldenMessage.JW301.with(contact, contact + contact));
        assertBroken("TR101 TR302", GoldenMessage.JW301.with(product, product + product));
    }

    private static void assertBroken(@Nullable String names, GoldenMessage message) {
        Set<AllocationMessageRule> expected = names == null
                ? Set.of()
                : Arrays.stream(names.split(" "))
                        .map(AllocationMessageRule::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AllocationMessageRule.class)));
        assertEquals(expected, AllocationMessageRule.brokenBy(message.jw301()));
    }
}
