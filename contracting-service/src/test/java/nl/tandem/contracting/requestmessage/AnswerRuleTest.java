package nl.tandem.contracting.requestmessage;

import static nl.tandem.contracting.ijw.RuleExamples.example;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW319;
import static nl.tandem.contracting.requestmessage.RequestMessages.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Jw319;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;
import nl.tandem.contracting.ijw.RuleExamples;
import nl.tandem.contracting.ijw.RuleExamples.Example;
import nl.tandem.contracting.requestmessage.RequestJudgement.Accepted;
import nl.tandem.contracting.requestmessage.RequestJudgement.PlacesRefused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnswerRuleTest {

    private record Given(GoldenMessage message, AnswerContext context) {}

    private static final HeaderFacts HEADER = new HeaderFacts(LocalDate.parse("2026-01-08"), false, true);
    private static final GoldenMessage WITHOUT_MUNICIPALITY = without(JW319, "jw319:Woonplaatsbeginsel");
    private static final GoldenMessage INVESTIGATED = without(WITHOUT_MUNICIPALITY, "jw319:RedenAfwijzingVerzoek")
            .with("VerzoekAntwoord>1<", "VerzoekAntwoord>2<");
    private static final Given KEPT = given(JW319, Set.of());

    private static final Map<AnswerMessageRule, Example<GoldenMessage>> IN_MESSAGE = Map.of(
            AnswerMessageRule.TR377,
            example(JW319, WITHOUT_MUNICIPALITY),
            AnswerMessageRule.TR409,
            example(WITHOUT_MUNICIPALITY.with("Verzoek>8<", "Verzoek>5<"), JW319.with("Verzoek>8<", "Verzoek>5<")),
            AnswerMessageRule.CD085,
            example(
                    WITHOUT_MUNICIPALITY.with("Verzoek>8<", "Verzoek>7<"),
                    without(WITHOUT_MUNICIPALITY, "jw319:RedenAfwijzingVerzoek")),
            AnswerMessageRule.CD086,
            example(INVESTIGATED, WITHOUT_MUNICIPALITY.with("VerzoekAntwoord>1<", "VerzoekAntwoord>2<")));

    private static final Map<AnswerRule, Example<Given>> EXAMPLES = Map.of(
            AnswerRule.TR355,
            example(KEPT, new Given(JW319, new AnswerContext(HEADER, false, false, Set.of(), true))),
            AnswerRule.TR359,
            example(KEPT, new Given(JW319, new AnswerContext(HEADER, true, true, Set.of(), true))),
            AnswerRule.TR360,
            example(given(INVESTIGATED, Set.of()), given(INVESTIGATED, Set.of(Decision.INVESTIGATE))),
            AnswerRule.TR365,
            example(given(JW319, Set.of(Decision.INVESTIGATE)), given(JW319, Set.of(Decision.REFUSE))),
            AnswerRule.TR378,
            example(KEPT, new Given(JW319, new AnswerContext(HEADER, true, false, Set.of(), false))));

    @TestFactory
    Stream<DynamicTest> everyRuleAboutTheMessageIsKeptAndBroken() {
        return RuleExamples.tests(
                AnswerMessageRule.values(), IN_MESSAGE, message -> AnswerMessageRule.brokenBy((Jw319) message.read()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleAboutTheRequestIsKeptAndBroken() {
        return RuleExamples.tests(AnswerRule.values(), EXAMPLES, AnswerRuleTest::brokenBy);
    }

    @Test
    void whatAnswersAnOpenRequestIsAccepted() {
        assertEquals(new Accepted(), judge(KEPT));
        assertEquals(new Accepted(), judge(given(INVESTIGATED, Set.of())));
    }

    @Test
    void aBrokenRuleStandsAtTheAnswerOrAtTheMunicipalityInIt() {
        PlacesRefused refused = assertInstanceOf(
                PlacesRefused.class,
                judge(new Given(JW319, new AnswerContext(HEADER, true, true, Set.of(Decision.REFUSE), false))));

        assertEquals(
                Map.of(
                        "Antwoord", List.of(RetourCode.ALREADY_ALLOCATED, RetourCode.FINAL_ANSWER_SENT),
                        "Antwoord/Woonplaatsbeginsel", List.of(RetourCode.MUNICIPALITY_INVALID)),
                refused.codesByPlace());
    }

    private static Given given(GoldenMessage message, Set<Decision> earlier) {
        return new Given(message, new AnswerContext(HEADER, true, false, earlier, true));
    }

    private static RequestJudgement judge(Given given) {
        return RequestMessageJudge.judge((Jw319) given.message().read(), given.context());
    }

    private static Set<Rule> brokenBy(Given given) {
        return AnswerRule.brokenBy((Jw319) given.message().read(), given.context()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
