package nl.tandem.contracting.delivery;

import static nl.tandem.contracting.delivery.Situations.ALLOCATED_TASK;
import static nl.tandem.contracting.delivery.Situations.AMBULANT;
import static nl.tandem.contracting.delivery.Situations.TASK;
import static nl.tandem.contracting.delivery.Situations.active;
import static nl.tandem.contracting.delivery.Situations.context;
import static nl.tandem.contracting.delivery.Situations.deliveries;
import static nl.tandem.contracting.delivery.Situations.key;
import static nl.tandem.contracting.delivery.Situations.start;
import static nl.tandem.contracting.delivery.Situations.startWithdrawn;
import static nl.tandem.contracting.delivery.Situations.stopped;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.tandem.contracting.delivery.Examples.Example;
import nl.tandem.contracting.ijw.Product;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartRuleTest {

    private record Situation(ClientDeliveries deliveries, Report.Start start) {}

    private static final ClientDeliveries NONE = ClientDeliveries.NONE;

    private static final Map<StartRule, Example<Situation, StartRule>> EXAMPLES = Map.of(
            StartRule.TR019,
            Example.of(
                    new Situation(NONE, start(key(300_201L, AMBULANT, 1))),
                    new Situation(NONE, start(key(300_999L, AMBULANT, 1)))),
            StartRule.TR063,
            Example.of(
                    new Situation(deliveries(active(key(1))), startWithdrawn(key(1))),
                    new Situation(deliveries(active(key(1))), startWithdrawn(key(2)))),
            StartRule.TR071,
            Example.of(
                    new Situation(deliveries(active(key(1))), startWithdrawn(key(1))),
                    new Situation(deliveries(stopped(key(1), "20", 5)), startWithdrawn(key(1)))),
            StartRule.TR074,
            Example.of(
                    new Situation(deliveries(stopped(key(1), "31", 5)), start(key(6))),
                    new Situation(deliveries(stopped(key(1), "31", 5)), start(key(1)))),
            StartRule.TR326,
            Example.of(
                    new Situation(deliveries(stopped(key(1), "20", 5)), start(key(6))),
                    new Situation(deliveries(active(key(1))), start(key(6)))),
            StartRule.TR381,
            Example.of(
                    new Situation(NONE, start(key(300_201L, AMBULANT, 1))),
                    new Situation(NONE, start(key(300_201L, new Product("45", "51A01"), 1)))));

    @TestFactory
    Stream<DynamicTest> everyRuleCanBeKeptAndBroken() {
        return Examples.tests(StartRule.values(), EXAMPLES, StartRuleTest::brokenBy);
    }

    @ParameterizedTest
    @CsvSource({"TR019, 9019", "TR063, 9063", "TR071, 9071", "TR074, 9074", "TR326, 9326", "TR381, S329"})
    void aBrokenRuleIsAnsweredWithItsCode(StartRule rule, String code) {
        assertEquals(code, rule.code().code());
    }

    @Test
    void aStartOnADeletedAllocationHasNothingToPointTo() {
        assertEquals(Set.of(StartRule.TR019), brokenBy(NONE, start(key(300_202L, AMBULANT, 1))));
    }

    @Test
    void onlyATaskWithoutAllocationsIsStartedWithoutOne() {
        assertEquals(Set.of(), brokenBy(NONE, start(key(null, TASK, 1))));
        assertEquals(Set.of(), brokenBy(NONE, start(key(null, new Product("51", null), 1))));
        assertEquals(Set.of(StartRule.TR019), brokenBy(NONE, start(key(null, ALLOCATED_TASK, 1))));
        assertEquals(Set.of(), brokenBy(NONE, start(key(300_201L, ALLOCATED_TASK, 1))));
        assertEquals(Set.of(StartRule.TR019), brokenBy(NONE, start(key(null, AMBULANT, 1))));
        assertEquals(Set.of(StartRule.TR019), brokenBy(NONE, start(key(null, null, 1))));
        assertEquals(
                Set.of(StartRule.TR019),
                brokenBy(NONE, start(new DeliveryKey(null, TASK, LocalDate.parse("2027-01-01")))));
    }

    @Test
    void careThatIsNotAllocatedIsTheSameCareWhenItIsTheSameProduct() {
        ClientDeliveries task = deliveries(active(key(null, TASK, 1)));

        assertEquals(Set.of(StartRule.TR326), brokenBy(task, start(key(null, TASK, 2))));
        assertEquals(Set.of(), brokenBy(task, start(key(null, new Product("51", null), 2))));
        assertEquals(Set.of(), brokenBy(task, start(key(300_201L, TASK, 2))));
    }

    @Test
    void aStartThatIsSentAgainIsNotAnotherStart() {
        assertEquals(Set.of(StartRule.TR074), brokenBy(deliveries(active(key(1))), start(key(1))));
    }

    @Test
    void onAnAllocationTheProductMakesNoDifference() {
        assertEquals(
                Set.of(StartRule.TR326),
                brokenBy(deliveries(active(key(1))), start(key(300_201L, new Product("45", null), 2))));
    }

    @Test
    void aProductIsNotHeldAgainstAContractThatIsNotThere() {
        DeliveryContext known = context();
        DeliveryContext without = new DeliveryContext(
                known.headerFacts(), known.allocationNumbers(), known.deletedNumbers(), List.of(), NONE);
        Report.Start start = start(key(300_201L, new Product("45", "51A01"), 1));

        assertEquals(Set.of(), StartRule.brokenBy(start, without, NONE));
    }

    @Test
    void theContentOfADeletionIsNotLookedAt() {
        DeliveryKey strange = key(300_999L, new Product("45", "51A01"), 1);

        assertEquals(Set.of(), brokenBy(deliveries(active(strange)), startWithdrawn(strange)));
    }

    private static Set<StartRule> brokenBy(Situation situation) {
        return brokenBy(situation.deliveries(), situation.start());
    }

    private static Set<StartRule> brokenBy(ClientDeliveries deliveries, Report.Start start) {
        return StartRule.brokenBy(start, context(), deliveries);
    }
}
