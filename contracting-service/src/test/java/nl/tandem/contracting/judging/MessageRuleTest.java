package nl.tandem.contracting.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.RetourCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessageRuleTest {

    @Test
    void theGoldenMessageBreaksNoRule() {
        assertEquals(Set.of(), MessageRule.brokenBy(GoldenMessage.JW323.jw323()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CS340       | <ijw:Begindatum>2026-04-01                  | <ijw:Begindatum>2026-04-02
        CS340       | <ijw:Einddatum>2026-04-30                   | <ijw:Einddatum>2026-04-29
        CS340       | <ijw:Begindatum>2026-04-01                  | <ijw:Begindatum>2026-03-01
        CS340 TR134 TR137 | <ijw:Begindatum>2026-04-01            | <ijw:Begindatum>2026-05-07
        TR137       | <ijw:Dagtekening>2026-05-06                 | <ijw:Dagtekening>2026-04-28
        TR134 TR137 | <ijw:Dagtekening>2026-05-06                 | <ijw:Dagtekening>2026-03-31
        TR335       | <jw323:DeclaratieDagtekening>2026-05-06     | <jw323:DeclaratieDagtekening>2031-05-01
        TR358       | TotaalBedrag>641500                         | TotaalBedrag>641501
        TR358       | DebetCredit>D                               | DebetCredit>C
        TR358 CD060 TR416 | <ijw:Bedrag>79167</ijw:Bedrag><ijw:DebetCredit>C | <ijw:Bedrag>79167</ijw:Bedrag><ijw:DebetCredit>D
        CD060       | <ijw:VorigReferentieNummer>R0930</ijw:VorigReferentieNummer> | ''
        CD060       | R0001</ijw:ReferentieNummer>                | R0001</ijw:ReferentieNummer><ijw:VorigReferentieNummer>R0929</ijw:VorigReferentieNummer>
        CD087       | <jw323:ProductTarief>158</jw323:ProductTarief> | ''
        CD087 CS339 | <jw323:Eenheid>14                           | <jw323:Eenheid>83
        CS002       | Bsn>999900006                               | Bsn>999900007
        CS002       | Bsn>999900006                               | Bsn>000000000
        TR101       | Bsn>999900018                               | Bsn>999900006
        TR316       | R0930                                       | R0001
        TR316       | R0930                                       | R0003
        """)
    void eachRuleIsBrokenByAMessageThatBreaksIt(String rules, String old, String replacement) {
        assertEquals(
                rules(rules),
                MessageRule.brokenBy(GoldenMessage.JW323.with(old, replacement).jw323()));
    }

    @Test
    void twoLinesWithTheSameReferencesWithinAClientAreDuplicates() {
        Jw323 message = GoldenMessage.JW323.with("R0003", "R0001").jw323();

        assertEquals(rules("TR101"), MessageRule.brokenBy(message));
    }

    @Test
    void theSameReferenceWithAnotherClientIsNoDuplicate() {
        assertEquals(
                Set.of(),
                MessageRule.brokenBy(GoldenMessage.JW323.with("R0004", "R0001").jw323()));
    }

    @Test
    void aProductThatIsDebitedTwiceForAPeriodIsRefused() {
        Jw323 message = GoldenMessage.JW323
                .withEvery("2026-03-01", "2026-04-01")
                .withEvery("2026-03-31", "2026-04-30")
                .jw323();

        assertEquals(rules("TR416"), MessageRule.brokenBy(message));
    }

    @Test
    void aLineThatIsCreditedTwiceInAMessageIsRefused() {
        Jw323 message = GoldenMessage.JW323
                .with(
                        "R0003</ijw:ReferentieNummer>",
                        "R0003</ijw:ReferentieNummer><ijw:VorigReferentieNummer>R0930</ijw:VorigReferentieNummer>")
                .with(
                        "<ijw:Bedrag>69667</ijw:Bedrag><ijw:DebetCredit>D",
                        "<ijw:Bedrag>69667</ijw:Bedrag><ijw:DebetCredit>C")
                .with("641500", "502166")
                .jw323();

        assertEquals(rules("TR315"), MessageRule.brokenBy(message));
    }

    @Test
    void aPeriodThatRunsIntoTheNextMonthIsRefused() {
        Jw323 message = GoldenMessage.JW323
                .with("<ijw:Begindatum>2026-04-08", "<ijw:Begindatum>2026-03-08")
                .jw323();

        assertEquals(rules("CS337"), MessageRule.brokenBy(message));
    }

    @Test
    void aPeriodBefore2021IsRefused() {
        Jw323 message = GoldenMessage.JW323
                .withEvery("2026-", "2021-")
                .with("<ijw:Begindatum>2021-04-08", "<ijw:Begindatum>2020-04-08")
                .with("2021-04-30", "2021-04-30")
                .jw323();

        assertEquals(rules("CS100 CS337"), MessageRule.brokenBy(message));
    }

    @Test
    void aLineOfNothingIsADebit() {
        GoldenMessage nothing =
                GoldenMessage.JW323.with("<ijw:Bedrag>79167<", "<ijw:Bedrag>0<").with("641500", "720667");

        assertEquals(rules("CS325"), MessageRule.brokenBy(nothing.jw323()));
    }

    @Test
    void aTotalOfNothingIsADebit() {
        GoldenMessage nothing = GoldenMessage.JW323
                .with("TotaalBedrag>641500", "TotaalBedrag>0")
                .with("<ijw:Bedrag>76000", "<ijw:Bedrag>0")
                .with("<ijw:Bedrag>69667", "<ijw:Bedrag>0")
                .with("<ijw:Bedrag>575000", "<ijw:Bedrag>79167");

        assertEquals(Set.of(), MessageRule.brokenBy(nothing.jw323()));
        assertEquals(
                rules("CS325"),
                MessageRule.brokenBy(
                        nothing.with("<ijw:DebetCredit>D", "<ijw:DebetCredit>C").jw323()));
    }

    @Test
    void aEuroLineDeclaresWhatItCosts() {
        GoldenMessage euros = GoldenMessage.JW323
                .with("<jw323:GeleverdVolume>23<", "<jw323:GeleverdVolume>575000<")
                .with("<jw323:Eenheid>14<", "<jw323:Eenheid>83<")
                .with("<jw323:ProductTarief>25000</jw323:ProductTarief>", "");

        assertEquals(Set.of(), MessageRule.brokenBy(euros.jw323()));
        assertEquals(
                rules("CS339"),
                MessageRule.brokenBy(euros.with("GeleverdVolume>575000", "GeleverdVolume>574999")
                        .jw323()));
    }

    @ParameterizedTest
    @EnumSource(MessageRule.class)
    void everyRuleOfThisLevelHasTheSameCode(MessageRule rule) {
        assertEquals(RetourCode.TECHNICALLY_REJECTED, rule.code());
    }

    private static Set<MessageRule> rules(String names) {
        return Arrays.stream(names.split(" "))
                .map(MessageRule::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageRule.class)));
    }
}
