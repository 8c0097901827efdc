package nl.tandem.contracting.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.tandem.contracting.delivery.Examples.Example;
import nl.tandem.contracting.ijw.GoldenMessage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StartMessageRuleTest {

    private static final GoldenMessage START = GoldenMessage.JW305;

    private static final Map<StartMessageRule, Example<GoldenMessage, StartMessageRule>> EXAMPLES = Map.of(
            StartMessageRule.TR002,
            Example.of(START.with("2012-02-14", "1906-01-16"), START.with("2012-02-14", "1906-01-15")),
            StartMessageRule.TR101,
            Example.of(
                    twice(START.with("<jw305:Begindatum>2026-01-14", "<jw305:Begindatum>2026-01-15")),
                    twice(START.with("StatusAanlevering>1", "StatusAanlevering>3"))),
            StartMessageRule.TR134,
            Example.of(
                    START.with("Begindatum>2026-01-14", "Begindatum>2026-01-16"),
                    START.with("Begindatum>2026-01-14", "Begindatum>2026-01-17")),
            StartMessageRule.CS002,
            Example.of(START.with("999900006", "999900018"), START.with("999900006", "999900007")),
            StartMessageRule.CS058,
            Example.of(
                    START.with("StatusAanlevering>1", "StatusAanlevering>3"),
                    START.with("StatusAanlevering>1", "StatusAanlevering>2")),
            StartMessageRule.CS139,
            Example.of(
                    START.with(
                            "2012-02-14</ijw:Datum>", "2012-02-01</ijw:Datum><ijw:DatumGebruik>1</ijw:DatumGebruik>"),
                    START.with(
                            "2012-02-14</ijw:Datum>", "2012-02-14</ijw:Datum><ijw:DatumGebruik>1</ijw:DatumGebruik>")));

    @TestFactory
    Stream<DynamicTest> everyRuleCanBeKeptAndBroken() {
        return Examples.tests(StartMessageRule.values(), EXAMPLES, StartMessageRuleTest::brokenBy);
    }

    @Test
    void aDateOfBirthIsNotInTheFutureEither() {
        assertEquals(Set.of(StartMessageRule.TR134), brokenBy(START.with("2012-02-14", "2026-01-17")));
    }

    @Test
    void aDateOfBirthThatIsUnknownIsNotTooLongAgo() {
        String unknown = "</ijw:Datum><ijw:DatumGebruik>3</ijw:DatumGebruik>";

        assertEquals(Set.of(), brokenBy(START.with("2012-02-14</ijw:Datum>", "1900-01-01" + unknown)));
        assertEquals(
                Set.of(StartMessageRule.TR002, StartMessageRule.CS139),
                brokenBy(START.with("2012-02-14</ijw:Datum>", "1900-01-02" + unknown)));
    }

    @Test
    void theContentOfADeletionIsNotLookedAt() {
        GoldenMessage deletion = START.with("StatusAanlevering>1", "StatusAanlevering>3");

        assertEquals(Set.of(), brokenBy(deletion.with("Begindatum>2026-01-14", "Begindatum>2026-01-17")));
    }

    @Test
    void severalRulesCanBeBrokenAtOnce() {
        assertEquals(
                Set.of(StartMessageRule.CS002, StartMessageRule.CS058),
                brokenBy(START.with("999900006", "000000000").with("StatusAanlevering>1", "StatusAanlevering>9")));
    }

    /** The product of the message and, before it, the one of the example. */
    private static GoldenMessage twice(GoldenMessage message) {
        String text = START.text();
        String product = text.substring(text.indexOf("<jw305:StartProduct>"), text.indexOf("</jw305:StartProducten>"));
        return message.with("<jw305:StartProducten>", "<jw305:StartProducten>" + product);
    }

    private static Set<StartMessageRule> brokenBy(GoldenMessage message) {
        return StartMessageRule.brokenBy(message.jw305());
    }
}
