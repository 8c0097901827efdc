package nl.tandem.contracting.requestmessage;

import static nl.tandem.contracting.ijw.RuleExamples.example;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.HeaderRule;
import nl.tandem.contracting.ijw.Jw315;
import nl.tandem.contracting.ijw.Jw317;
import nl.tandem.contracting.ijw.Jw319;
import nl.tandem.contracting.ijw.Rule;
import nl.tandem.contracting.ijw.RuleExamples;
import nl.tandem.contracting.ijw.RuleExamples.Example;
import nl.tandem.contracting.requestmessage.RequestJudgement.MessageRefused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules about the Header hold for each of the three messages; whatever else is wrong is left alone. */
class RequestHeaderRuleTest {

    @TestFactory
    Stream<DynamicTest> theHeaderOfARequestToAllocate() {
        Jw315 message = (Jw315) RequestMessages.JW315.read();
        return tests(
                "2026-01-05",
                facts -> RequestMessageJudge.judge(
                        message, new AllocationRequestContext(facts, true, Set.of(), Set.of())));
    }

    @TestFactory
    Stream<DynamicTest> theHeaderOfARequestToChange() {
        Jw317 message = (Jw317) RequestMessages.JW317.read();
        return tests(
                "2026-03-02",
                facts -> RequestMessageJudge.judge(
                        message, new ChangeRequestContext(facts, true, false, false, Map.of(), Set.of())));
    }

    @TestFactory
    Stream<DynamicTest> theHeaderOfAnAnswer() {
        Jw319 message = (Jw319) RequestMessages.JW319.read();
        return tests(
                "2026-01-08",
                facts -> RequestMessageJudge.judge(message, new AnswerContext(facts, false, false, Set.of(), true)));
    }

    private static Stream<DynamicTest> tests(String dagtekening, Function<HeaderFacts, RequestJudgement> judge) {
        LocalDate dated = LocalDate.parse(dagtekening);
        HeaderFacts kept = new HeaderFacts(dated, false, true);
        Map<HeaderRule, Example<HeaderFacts>> examples = Map.of(
                HeaderRule.TR056, example(kept, new HeaderFacts(dated, true, true)),
                HeaderRule.TR135, example(kept, new HeaderFacts(dated.minusDays(1), false, true)),
                HeaderRule.TR378, example(kept, new HeaderFacts(dated, false, false)));
        return RuleExamples.tests(HeaderRule.values(), examples, facts -> brokenBy(judge.apply(facts)));
    }

    private static Collection<? extends Rule> brokenBy(RequestJudgement judgement) {
        return judgement instanceof MessageRefused refused ? refused.brokenRules() : Set.of();
    }
}
