package nl.tandem.contracting.requestmessage;

import static nl.tandem.contracting.ijw.RuleExamples.example;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW315;
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
import nl.tandem.contracting.ijw.Jw315;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;
import nl.tandem.contracting.ijw.RuleExamples;
import nl.tandem.contracting.ijw.RuleExamples.Example;
import nl.tandem.contracting.requestmessage.RequestJudgement.Accepted;
import nl.tandem.contracting.requestmessage.RequestJudgement.MessageRefused;
import nl.tandem.contracting.requestmessage.RequestJudgement.PlacesRefused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AllocationRequestRuleTest {

    private static final HeaderFacts HEADER = new HeaderFacts(LocalDate.parse("2026-01-05"), false, true);
    private static final Set<Product> CONTRACTED = Set.of(new Product("45", "45A48"), new Product("45", "45A49"));
    private static final AllocationRequestContext PLAIN =
            new AllocationRequestContext(HEADER, false, Set.of(), CONTRACTED);

    private static final Map<AllocationRequestRule, Example<AllocationRequestContext>> EXAMPLES = Map.of(
            AllocationRequestRule.TR347,
            example(PLAIN, new AllocationRequestContext(HEADER, false, Set.of("VOT-2"), CONTRACTED)),
            AllocationRequestRule.TR374,
            example(PLAIN, new AllocationRequestContext(HEADER, true, Set.of(), CONTRACTED)),
            AllocationRequestRule.TR381,
            example(PLAIN, new AllocationRequestContext(HEADER, false, Set.of(), Set.of(new Product("54", "45A48")))));

    @TestFactory
    Stream<DynamicTest> everyRuleIsKeptAndBroken() {
        return RuleExamples.tests(AllocationRequestRule.values(), EXAMPLES, AllocationRequestRuleTest::brokenBy);
    }

    @Test
    void whereARuleIsBrokenIsTold() {
        AllocationRequestContext context =
                new AllocationRequestContext(HEADER, true, Set.of("VOT-2"), Set.of(new Product("43", "43A07")));

        PlacesRefused refused = assertInstanceOf(PlacesRefused.class, judge(JW315, context));

        assertEquals(
                Map.of(
                        "Client", List.of(RetourCode.REQUEST_OPEN),
                        "Client/AangevraagdeProducten/AangevraagdProduct[1]", List.of(RetourCode.CODE_NOT_IN_CATEGORY),
                        "Client/AangevraagdeProducten/AangevraagdProduct[2]",
                                List.of(RetourCode.REQUEST_REFERENCE_USED)),
                refused.codesByPlace());
        assertEquals(
                List.of(RetourCode.REQUEST_REFERENCE_USED, RetourCode.REQUEST_OPEN, RetourCode.CODE_NOT_IN_CATEGORY),
                refused.codes());
    }

    @Test
    void withoutAContractThereIsNoListToHoldAProductAgainst() {
        assertEquals(new Accepted(), judge(JW315, new AllocationRequestContext(HEADER, false, Set.of(), Set.of())));
    }

    @Test
    void aMessageThatIsWrongInItselfIsRefusedBeforeItsHeaderAndItsHeaderBeforeItsProducts() {
        HeaderFacts wrong = new HeaderFacts(LocalDate.parse("2026-01-04"), true, false);
        AllocationRequestContext context = new AllocationRequestContext(wrong, true, Set.of(), CONTRACTED);

        assertEquals(
                List.of(RetourCode.TECHNICALLY_REJECTED),
                assertInstanceOf(MessageRefused.class, judge(JW315.with("VOT-2", "VOT-1"), context))
                        .codes());
        assertEquals(
                List.of(RetourCode.DATED_IN_FUTURE, RetourCode.IDENTIFICATION_USED, RetourCode.MUNICIPALITY_INVALID),
                assertInstanceOf(MessageRefused.class, judge(JW315, context)).codes());
    }

    private static RequestJudgement judge(GoldenMessage message, AllocationRequestContext context) {
        return RequestMessageJudge.judge((Jw315) message.read(), context);
    }

    private static Set<Rule> brokenBy(AllocationRequestContext context) {
        return AllocationRequestRule.brokenBy((Jw315) JW315.read(), context).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
