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

class StopMessageRuleTest {

    private static final GoldenMessage STOP = GoldenMessage.JW307;

    private static final Map<StopMessageRule, Example<GoldenMessage, StopMessageRule>> EXAMPLES = Map.of(
            StopMessageRule.TR002,
            Example.of(STOP.with("2012-02-14", "1906-04-02"), STOP.with("2012-02-14", "1906-04-01")),
            StopMessageRule.TR018,
            Example.of(
                    STOP.with("Einddatum>2026-03-31", "Einddatum>2026-01-14"),
                    STOP.with("Einddatum>2026-03-31", "Einddatum>2026-01-13")),
            StopMessageRule.TR101,
            Example.of(
                    twice(STOP.with("Einddatum>2026-03-31", "Einddatum>2026-03-30")),
                    twice(STOP.with("StatusAanlevering>1", "StatusAanlevering>3"))),
            StopMessageRule.TR134,
            Example.of(
                    STOP.with("Einddatum>2026-03-31", "Einddatum>2026-04-02"),
                    STOP.with("Einddatum>2026-03-31", "Einddatum>2026-04-03")),
            StopMessageRule.CS002,
            Example.of(STOP.with("999900006", "999900018"), STOP.with("999900006", "999900007")),
            StopMessageRule.CS058,
            Example.of(
                    STOP.with("StatusAanlevering>1", "StatusAanlevering>3"),
                    STOP.with("StatusAanlevering>1", "StatusAanlevering>2")),
            StopMessageRule.CS139,
            Example.of(
                    STOP.with("2012-02-14</ijw:Datum>", "2012-01-01</ijw:Datum><ijw:DatumGebruik>2</ijw:DatumGebruik>"),
                    STOP.with(
                            "2012-02-14</ijw:Datum>", "2012-02-01</ijw:Datum><ijw:DatumGebruik>2</ijw:DatumGebruik>")));

    @TestFactory
    Stream<DynamicTest> everyRuleCanBeKeptAndBroken() {
        return Examples.tests(StopMessageRule.values(), EXAMPLES, StopMessageRuleTest::brokenBy);
    }

    @Test
    void aDateOfBirthThatIsUnknownIsNotTooLongAgo() {
        String unknown = "</ijw:Datum><ijw:DatumGebruik>3</ijw:DatumGebruik>";

        assertEquals(Set.of(), brokenBy(STOP.with("2012-02-14</ijw:Datum>", "1900-01-01" + unknown)));
        assertEquals(
                Set.of(StopMessageRule.TR002, StopMessageRule.CS139),
                brokenBy(STOP.with("2012-02-14</ijw:Datum>", "1900-01-02" + unknown)));
    }

    @Test
    void theContentOfADeletionIsNotLookedAt() {
        GoldenMessage deletion = STOP.with("StatusAanlevering>1", "StatusAanlevering>3");

        assertEquals(Set.of(), brokenBy(deletion.with("Einddatum>2026-03-31", "Einddatum>2026-01-13")));
        assertEquals(Set.of(), brokenBy(deletion.with("Einddatum>2026-03-31", "Einddatum>2026-04-03")));
    }

    /** The product of the message and, before it, the one of the example. */
    private static GoldenMessage twice(GoldenMessage message) {
        String text = STOP.text();
        String product = text.substring(text.indexOf("<jw307:StopProduct>"), text.indexOf("</jw307:StopProducten>"));
        return message.with("<jw307:StopProducten>", "<jw307:StopProducten>" + product);
    }

    private static Set<StopMessageRule> brokenBy(GoldenMessage message) {
        return StopMessageRule.brokenBy(message.jw307());
    }
}
