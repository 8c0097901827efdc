package nl.tandem.contracting.requestmessage;

import static java.util.Map.entry;
import static nl.tandem.contracting.ijw.RuleExamples.example;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW315;
import static nl.tandem.contracting.requestmessage.RequestMessages.without;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.Jw315;
import nl.tandem.contracting.ijw.RuleExamples;
import nl.tandem.contracting.ijw.RuleExamples.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AllocationRequestMessageRuleTest {

    private static final String OMVANG = RequestMessages.element(JW315, "jw315:Omvang");
    private static final String BUDGET = "<jw315:Budget>250000</jw315:Budget>";
    private static final String BIRTH = "<ijw:Datum>2012-02-14</ijw:Datum>";
    private static final String DOCTOR = "<ijw:Type>02</ijw:Type>";
    private static final String DOCTOR_CODE = "<ijw:ZorgverlenerCode>01234567</ijw:ZorgverlenerCode>";
    private static final String NAME = "<ijw:Naam>Praktijk</ijw:Naam>";
    private static final GoldenMessage WITH_DECISION =
            JW315.with("<jw315:Product>", "<jw315:BeschikkingNummer>7</jw315:BeschikkingNummer><jw315:Product>");
    private static final GoldenMessage WITHOUT_CODE = JW315.with("<ijw:Code>45A48</ijw:Code>", "");
    private static final GoldenMessage SAME_CATEGORY = JW315.with("Categorie>54<", "Categorie>45<");
    private static final GoldenMessage SAME_REFERENCE = JW315.with("VOT-2", "VOT-1");

    private static final Map<AllocationRequestMessageRule, Example<GoldenMessage>> EXAMPLES = Map.ofEntries(
            entry(
                    AllocationRequestMessageRule.TR002,
                    example(JW315.with("2012-02-14", "1906-01-05"), JW315.with("2012-02-14", "1906-01-04"))),
            entry(AllocationRequestMessageRule.TR101, example(JW315, SAME_REFERENCE)),
            entry(
                    AllocationRequestMessageRule.TR134,
                    example(JW315.with("2012-02-14", "2026-01-05"), JW315.with("2012-02-14", "2026-01-06"))),
            entry(AllocationRequestMessageRule.TR383, example(JW315, SAME_REFERENCE)),
            entry(
                    AllocationRequestMessageRule.TR386,
                    example(
                            SAME_CATEGORY.with("Einddatum>2026-12-31<", "Einddatum>2026-01-31<"),
                            SAME_CATEGORY.with("Einddatum>2026-12-31<", "Einddatum>2026-02-01<"))),
            entry(AllocationRequestMessageRule.CD041, example(JW315, JW315.with(OMVANG, ""))),
            entry(
                    AllocationRequestMessageRule.CD043,
                    example(
                            WITH_DECISION.with(
                                    "</jw315:Product>",
                                    "</jw315:Product><jw315:BeschikkingIngangsdatum>2026-01-01</jw315:BeschikkingIngangsdatum>"),
                            WITH_DECISION)),
            entry(AllocationRequestMessageRule.CD066, example(JW315, JW315.with(DOCTOR, DOCTOR + NAME))),
            entry(
                    AllocationRequestMessageRule.CD067,
                    example(JW315.with(DOCTOR_CODE, NAME), JW315.with(DOCTOR_CODE, ""))),
            entry(
                    AllocationRequestMessageRule.CD068,
                    example(JW315.with("Type>02", "Type>05"), JW315.with("Type>02", "Type>06"))),
            entry(
                    AllocationRequestMessageRule.CD075,
                    example(
                            JW315,
                            JW315.with("<jw315:ToewijzingEinddatum>2026-06-30</jw315:ToewijzingEinddatum>", ""))),
            entry(
                    AllocationRequestMessageRule.CD076,
                    example(
                            without(JW315, "jw315:ToewijzingEinddatum").with("Frequentie>2<", "Frequentie>4<"),
                            without(JW315, "jw315:ToewijzingEinddatum"))),
            entry(AllocationRequestMessageRule.CD077, example(JW315, JW315.with(OMVANG, OMVANG + BUDGET))),
            entry(AllocationRequestMessageRule.CD078, example(JW315, JW315.with(BUDGET, OMVANG + BUDGET))),
            entry(
                    AllocationRequestMessageRule.CD079,
                    example(
                            JW315.with("<jw315:Product><ijw:Categorie>54</ijw:Categorie></jw315:Product>", ""),
                            without(JW315, "jw315:Product").with(OMVANG, ""))),
            entry(
                    AllocationRequestMessageRule.CD095,
                    example(
                            WITHOUT_CODE
                                    .with("Ingangsdatum>2026-01-12<", "Ingangsdatum>2020-01-12<")
                                    .with("Einddatum>2026-12-31<", "Einddatum>2020-12-31<"),
                            WITHOUT_CODE)),
            entry(AllocationRequestMessageRule.CS002, example(JW315, JW315.with("999900006", "999900007"))),
            entry(
                    AllocationRequestMessageRule.CS003,
                    example(
                            JW315.with("Einddatum>2026-12-31<", "Einddatum>2026-01-12<"),
                            JW315.with("Einddatum>2026-12-31<", "Einddatum>2026-01-11<"))),
            entry(
                    AllocationRequestMessageRule.CS139,
                    example(
                            JW315.with(
                                    BIRTH, "<ijw:Datum>2012-02-01</ijw:Datum><ijw:DatumGebruik>1</ijw:DatumGebruik>"),
                            JW315.with(BIRTH, BIRTH + "<ijw:DatumGebruik>1</ijw:DatumGebruik>"))),
            entry(
                    AllocationRequestMessageRule.CS343,
                    example(
                            JW315.with("Frequentie>2<", "Frequentie>1<"),
                            JW315.with("Frequentie>2<", "Frequentie>1<").with("Eenheid>04<", "Eenheid>14<"))));

    @TestFactory
    Stream<DynamicTest> everyRuleIsKeptAndBroken() {
        return RuleExamples.tests(
                AllocationRequestMessageRule.values(), EXAMPLES, AllocationRequestMessageRuleTest::brokenBy);
    }

    @Test
    void theGoldenMessageBreaksNoRule() {
        assertEquals(Set.of(), brokenBy(JW315));
    }

    private static Set<AllocationRequestMessageRule> brokenBy(GoldenMessage message) {
        return AllocationRequestMessageRule.brokenBy((Jw315) message.read());
    }
}
