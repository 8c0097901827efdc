package nl.tandem.contracting.delivery;

import static nl.tandem.contracting.ijw.RuleExamples.example;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tandem.contracting.delivery.DeliveryJudgement.MessageRefused;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.HeaderRule;
import nl.tandem.contracting.ijw.Rule;
import nl.tandem.contracting.ijw.RuleExamples;
import nl.tandem.contracting.ijw.RuleExamples.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules about the Header hold for a start and for a stop; whatever else is wrong is left alone. */
class DeliveryHeaderRuleTest {

    @TestFactory
    Stream<DynamicTest> theHeaderOfAStart() {
        return tests(
                "2026-01-16", facts -> DeliveryJudge.judge(GoldenMessage.JW305.jw305(), Situations.context(facts)));
    }

    @TestFactory
    Stream<DynamicTest> theHeaderOfAStop() {
        return tests(
                "2026-04-02", facts -> DeliveryJudge.judge(GoldenMessage.JW307.jw307(), Situations.context(facts)));
    }

    private static Stream<DynamicTest> tests(String dagtekening, Function<HeaderFacts, DeliveryJudgement> judge) {
        LocalDate dated = LocalDate.parse(dagtekening);
        HeaderFacts kept = new HeaderFacts(dated, false, true);
        Map<HeaderRule, Example<HeaderFacts>> examples = Map.of(
                HeaderRule.TR056, example(kept, new HeaderFacts(dated, true, true)),
                HeaderRule.TR135, example(kept, new HeaderFacts(dated.minusDays(1), false, true)),
                HeaderRule.TR378, example(kept, new HeaderFacts(dated, false, false)));
        return RuleExamples.tests(HeaderRule.values(), examples, facts -> brokenBy(judge.apply(facts)));
    }

    private static Collection<? extends Rule> brokenBy(DeliveryJudgement judgement) {
        return judgement instanceof MessageRefused refused ? refused.brokenRules() : Set.of();
    }
}
