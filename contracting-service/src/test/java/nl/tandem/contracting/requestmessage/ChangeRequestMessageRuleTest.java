package nl.tandem.contracting.requestmessage;

import static java.util.Map.entry;
import static nl.tandem.contracting.ijw.RuleExamples.example;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW317;
import static nl.tandem.contracting.requestmessage.RequestMessages.element;
import static nl.tandem.contracting.requestmessage.RequestMessages.without;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.Jw317;
import nl.tandem.contracting.ijw.RuleExamples;
import nl.tandem.contracting.ijw.RuleExamples.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChangeRequestMessageRuleTest {

    private static final String UNCHANGED = element(JW317, "jw317:OngewijzigdProduct");
    private static final String CHANGED = element(JW317, "jw317:TeWijzigenProduct");
    private static final String NEW = element(JW317, "jw317:NieuwProduct");
    private static final String PRODUCT = element(JW317, "jw317:Product");
    private static final String CHANGED_END = "<jw317:Einddatum>2026-12-31</jw317:Einddatum>";
    private static final String CHANGED_VOLUME = element(JW317, "jw317:Omvang");
    private static final String NEW_VOLUME =
            element(new GoldenMessage(JW317.with(CHANGED_VOLUME, "").text()), "jw317:Omvang");
    private static final String BUDGET = "<jw317:Budget>100</jw317:Budget>";
    private static final GoldenMessage WITH_BUDGET = JW317.with(CHANGED_VOLUME, BUDGET);

    private static final Map<ChangeRequestMessageRule, Example<GoldenMessage>> EXAMPLES = Map.ofEntries(
            entry(
                    ChangeRequestMessageRule.TR101,
                    example(JW317.with("300202", "300201"), JW317.with(UNCHANGED, UNCHANGED + UNCHANGED))),
            entry(
                    ChangeRequestMessageRule.TR352,
                    example(
                            without(JW317, "jw317:OngewijzigdeProducten"),
                            without(without(JW317, "jw317:OngewijzigdeProducten"), "jw317:TeWijzigenProducten"))),
            entry(
                    ChangeRequestMessageRule.TR353,
                    example(
                            without(JW317, "jw317:NieuweProducten"),
                            without(without(JW317, "jw317:NieuweProducten"), "jw317:TeWijzigenProducten"))),
            entry(ChangeRequestMessageRule.TR380, example(newFrom("2026-03-03"), newFrom("2026-03-02"))),
            entry(
                    ChangeRequestMessageRule.TR410,
                    example(
                            newProducts(NEW, newProductFrom("2026-10-01")),
                            newProducts(NEW, newProductFrom("2026-09-30")))),
            entry(ChangeRequestMessageRule.CD041, example(JW317, JW317.with(NEW_VOLUME, ""))),
            entry(ChangeRequestMessageRule.CD075, example(WITH_BUDGET, WITH_BUDGET.with(CHANGED_END, ""))),
            entry(
                    ChangeRequestMessageRule.CD076,
                    example(
                            JW317.with(CHANGED_END, "").with("Frequentie>2<", "Frequentie>4<"),
                            JW317.with(CHANGED_END, ""))),
            entry(
                    ChangeRequestMessageRule.CD077,
                    example(WITH_BUDGET, JW317.with(CHANGED_VOLUME, CHANGED_VOLUME + BUDGET))),
            entry(
                    ChangeRequestMessageRule.CD078,
                    example(
                            JW317.with(PRODUCT, "").with(NEW_VOLUME, BUDGET),
                            JW317.with(NEW_VOLUME, NEW_VOLUME + BUDGET))),
            entry(
                    ChangeRequestMessageRule.CD079,
                    example(
                            JW317.with(PRODUCT, "").with(NEW_VOLUME, BUDGET),
                            JW317.with(PRODUCT, "").with(NEW_VOLUME, ""))),
            entry(
                    ChangeRequestMessageRule.CD096,
                    example(
                            JW317.with("<ijw:Code>43A07</ijw:Code>", "").with(NEW_VOLUME, ""),
                            JW317.with("<ijw:Code>43A07</ijw:Code>", ""))),
            entry(ChangeRequestMessageRule.CS002, example(JW317, JW317.with("999900018", "999900019"))),
            entry(
                    ChangeRequestMessageRule.CS003,
                    example(
                            JW317.with("Einddatum>2026-12-31<", "Einddatum>2026-04-01<"),
                            JW317.with("Einddatum>2026-12-31<", "Einddatum>2026-03-31<"))),
            entry(
                    ChangeRequestMessageRule.CS338,
                    example(
                            JW317.with("<ijw:Frequentie>2<", "<ijw:Frequentie>1<"),
                            JW317.with(
                                    "Eenheid>14</ijw:Eenheid><ijw:Frequentie>2<",
                                    "Eenheid>14</ijw:Eenheid><ijw:Frequentie>1<"))));

    @TestFactory
    Stream<DynamicTest> everyRuleIsKeptAndBroken() {
        return RuleExamples.tests(ChangeRequestMessageRule.values(), EXAMPLES, ChangeRequestMessageRuleTest::brokenBy);
    }

    @Test
    void theGoldenMessageBreaksNoRule() {
        assertEquals(Set.of(), brokenBy(JW317));
    }

    @Test
    void noProductOccursTwiceInItsClass() {
        for (String product : List.of(UNCHANGED, CHANGED, NEW)) {
            assertEquals(
                    true,
                    brokenBy(JW317.with(product, product + product)).contains(ChangeRequestMessageRule.TR101),
                    product);
        }
    }

    private static GoldenMessage newFrom(String start) {
        return JW317.with(NEW, newProductFrom(start));
    }

    private static String newProductFrom(String start) {
        return NEW.replace("Ingangsdatum>2026-04-01<", "Ingangsdatum>" + start + "<")
                .replace("Einddatum>2026-09-30<", "Einddatum>2026-12-31<");
    }

    private static GoldenMessage newProducts(String one, String other) {
        return JW317.with(NEW, one + other);
    }

    private static Set<ChangeRequestMessageRule> brokenBy(GoldenMessage message) {
        return ChangeRequestMessageRule.brokenBy((Jw317) message.read());
    }
}
