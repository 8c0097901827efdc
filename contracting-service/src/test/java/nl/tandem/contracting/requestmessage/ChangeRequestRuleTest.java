package nl.tandem.contracting.requestmessage;

import static java.util.Map.entry;
import static nl.tandem.contracting.ijw.RuleExamples.example;
import static nl.tandem.contracting.requestmessage.RequestMessages.JW317;
import static nl.tandem.contracting.requestmessage.RequestMessages.element;
import static nl.tandem.contracting.requestmessage.RequestMessages.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Jw317;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;
import nl.tandem.contracting.ijw.RuleExamples;
import nl.tandem.contracting.ijw.RuleExamples.Example;
import nl.tandem.contracting.requestmessage.RequestJudgement.Accepted;
import nl.tandem.contracting.requestmessage.RequestJudgement.PlacesRefused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChangeRequestRuleTest {

    private record Given(GoldenMessage message, ChangeRequestContext context) {}

    private static final HeaderFacts HEADER = new HeaderFacts(LocalDate.parse("2026-03-02"), false, true);
    private static final LocalDate START = LocalDate.parse("2026-01-12");
    private static final LocalDate END = LocalDate.parse("2026-12-31");
    private static final Omvang WEEKLY = new Omvang(3, Eenheid.UUR, Frequentie.PER_WEEK);
    private static final CurrentAllocation HOURS =
            new CurrentAllocation(300_201, new Product("45", "45A48"), START, END, WEEKLY, null);
    private static final CurrentAllocation OTHER =
            new CurrentAllocation(300_202, new Product("45", "45A49"), START, END, WEEKLY, null);
    private static final CurrentAllocation TOTAL = new CurrentAllocation(
            300_201, new Product("45", "45A48"), START, END, new Omvang(90, Eenheid.UUR, Frequentie.TOTAAL), null);
    private static final CurrentAllocation BUDGET =
            new CurrentAllocation(300_201, new Product("54", null), START, END, null, 50_000L);
    private static final CurrentAllocation GENERIC = new CurrentAllocation(300_201, null, START, END, null, 50_000L);
    private static final ChangeRequestContext PLAIN = context(HOURS, OTHER);
    private static final Given KEPT = new Given(JW317, PLAIN);
    private static final String VOLUME = element(JW317, "jw317:Omvang");
    private static final GoldenMessage WITH_BUDGET =
            JW317.with(VOLUME, "<jw317:Budget>60000</jw317:Budget>").with("2026-04-01", "2026-01-12");

    private static final Map<ChangeRequestRule, Example<Given>> EXAMPLES = Map.ofEntries(
            entry(
                    ChangeRequestRule.TR304,
                    example(
                            KEPT,
                            new Given(
                                    JW317, new ChangeRequestContext(HEADER, false, false, false, Map.of(), Set.of())))),
            entry(
                    ChangeRequestRule.TR347,
                    example(
                            KEPT,
                            new Given(
                                    JW317,
                                    new ChangeRequestContext(
                                            HEADER, true, false, true, PLAIN.currentAllocations(), Set.of())))),
            entry(
                    ChangeRequestRule.TR349,
                    example(
                            KEPT,
                            new Given(
                                    JW317,
                                    context(
                                            HOURS,
                                            OTHER,
                                            new CurrentAllocation(
                                                    300_203, new Product("54", "54001"), START, END, WEEKLY, null))))),
            entry(ChangeRequestRule.TR350, example(KEPT, new Given(JW317, context(HOURS)))),
            entry(ChangeRequestRule.TR351, example(KEPT, new Given(JW317, context(OTHER)))),
            entry(
                    ChangeRequestRule.TR357,
                    example(
                            new Given(JW317.with("2026-04-01", "2026-01-12"), PLAIN),
                            new Given(JW317.with("2026-04-01", "2026-03-02"), PLAIN))),
            entry(
                    ChangeRequestRule.TR361,
                    example(
                            new Given(JW317.withEvery("43A07", "45A50").with("Categorie>43", "Categorie>45"), PLAIN),
                            new Given(JW317.withEvery("43A07", "45A48").with("Categorie>43", "Categorie>45"), PLAIN))),
            entry(
                    ChangeRequestRule.TR373,
                    example(
                            new Given(JW317.with("2026-04-01", "2026-01-12"), context(TOTAL, OTHER)),
                            new Given(JW317, context(TOTAL, OTHER)))),
            entry(
                    ChangeRequestRule.TR374,
                    example(
                            KEPT,
                            new Given(
                                    JW317,
                                    new ChangeRequestContext(
                                            HEADER, true, true, false, PLAIN.currentAllocations(), Set.of())))),
            entry(
                    ChangeRequestRule.TR375,
                    example(
                            new Given(WITH_BUDGET, context(GENERIC, OTHER)),
                            new Given(JW317, context(GENERIC, OTHER)))),
            entry(
                    ChangeRequestRule.TR381,
                    example(
                            new Given(JW317, contracted(new Product("43", "43A07"))),
                            new Given(JW317, contracted(new Product("43", "43A08"))))),
            entry(ChangeRequestRule.TR411, example(KEPT, new Given(JW317.with(VOLUME, ""), PLAIN))),
            entry(
                    ChangeRequestRule.TR412,
                    example(new Given(WITH_BUDGET, context(BUDGET, OTHER)), new Given(JW317, context(BUDGET, OTHER)))));

    @TestFactory
    Stream<DynamicTest> everyRuleIsKeptAndBroken() {
        return RuleExamples.tests(ChangeRequestRule.values(), EXAMPLES, ChangeRequestRuleTest::brokenBy);
    }

    @Test
    void whatAsksForNothingWrongIsAccepted() {
        assertEquals(new Accepted(), judge(KEPT));
        assertEquals(new Accepted(), judge(new Given(JW317.with("2026-04-01", "2026-01-12"), PLAIN)));
    }

    @Test
    void aBudgetChangesFromItsFirstDayOn() {
        Given later = new Given(JW317.with(VOLUME, "<jw317:Budget>60000</jw317:Budget>"), context(BUDGET, OTHER));
        Given unchanged = new Given(JW317.with(VOLUME, "<jw317:Budget>50000</jw317:Budget>"), context(BUDGET, OTHER));

        assertEquals(Set.of(ChangeRequestRule.TR373), brokenBy(later));
        assertEquals(Set.of(), brokenBy(unchanged));
        assertEquals(Set.of(), brokenBy(new Given(WITH_BUDGET, context(BUDGET, OTHER))));
    }

    @Test
    void aChangeThatOutlivesTheAllocationMayOverlapAnother() {
        CurrentAllocation next = new CurrentAllocation(
                300_202, new Product("45", "45A48"), LocalDate.parse("2027-01-01"), null, WEEKLY, null);
        ChangeRequestContext context = context(HOURS, next);

        assertEquals(Set.of(), brokenBy(new Given(JW317, context)));
        assertEquals(
                Set.of(ChangeRequestRule.TR361),
                brokenBy(new Given(JW317.with("Einddatum>2026-12-31<", "Einddatum>2027-01-01<"), context)));
    }

    @Test
    void anAllocationIsEitherUnchangedOrToBeChanged() {
        assertEquals(
                Set.of(ChangeRequestRule.TR361), brokenBy(new Given(JW317.with("300202", "300201"), context(HOURS))));
    }

    @Test
    void aBrokenRuleStandsWhereTheProductStands() {
        assertEquals(
                Map.of(
                        "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]",
                        List.of(RetourCode.CHANGED_NOT_CURRENT)),
                refused(new Given(JW317, context(OTHER))).codesByPlace());
        assertEquals(
                Map.of("Client/Verzoek", List.of(RetourCode.ALLOCATIONS_MISSING)),
                refused(new Given(without(JW317, "jw317:OngewijzigdeProducten"), PLAIN))
                        .codesByPlace());
    }

    @Test
    void nothingElseIsAssessedForAnUnknownClient() {
        PlacesRefused refused =
                refused(new Given(JW317, new ChangeRequestContext(HEADER, false, false, true, Map.of(), Set.of())));

        assertEquals(List.of(RetourCode.CLIENT_UNKNOWN), refused.codes());
        assertEquals(
                new TreeMap<>(Map.of(
                        "Client", List.of(RetourCode.CLIENT_UNKNOWN),
                        "Client/Verzoek", List.of(RetourCode.NOT_ASSESSED),
                        "Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[1]", List.of(RetourCode.NOT_ASSESSED),
                        "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]", List.of(RetourCode.NOT_ASSESSED),
                        "Client/Verzoek/NieuweProducten/NieuwProduct[1]", List.of(RetourCode.NOT_ASSESSED))),
                new TreeMap<>(refused.codesByPlace()));
    }

    private static ChangeRequestContext context(CurrentAllocation... allocations) {
        return new ChangeRequestContext(HEADER, true, false, false, byNumber(allocations), Set.of());
    }

    private static ChangeRequestContext contracted(Product product) {
        return new ChangeRequestContext(HEADER, true, false, false, byNumber(HOURS, OTHER), Set.of(product));
    }

    private static Map<Long, CurrentAllocation> byNumber(CurrentAllocation... allocations) {
        return Stream.of(allocations).collect(Collectors.toMap(CurrentAllocation::number, Function.identity()));
    }

    private static RequestJudgement judge(Given given) {
        return RequestMessageJudge.judge((Jw317) given.message().read(), given.context());
    }

    private static PlacesRefused refused(Given given) {
        return assertInstanceOf(PlacesRefused.class, judge(given));
    }

    private static Set<Rule> brokenBy(Given given) {
        return ChangeRequestRule.brokenBy((Jw317) given.message().read(), given.context()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
