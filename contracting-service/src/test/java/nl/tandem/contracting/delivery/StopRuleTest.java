package nl.tandem.contracting.delivery;

import static nl.tandem.contracting.delivery.Situations.AMBULANT;
import static nl.tandem.contracting.delivery.Situations.TASK;
import static nl.tandem.contracting.delivery.Situations.active;
import static nl.tandem.contracting.delivery.Situations.context;
import static nl.tandem.contracting.delivery.Situations.deliveries;
import static nl.tandem.contracting.delivery.Situations.key;
import static nl.tandem.contracting.delivery.Situations.stop;
import static nl.tandem.contracting.delivery.Situations.stopWithdrawn;
import static nl.tandem.contracting.delivery.Situations.stopped;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

class StopRuleTest {

    private record Situation(ClientDeliveries deliveries, Report.Stop stop) {}

    private static final DeliveryKey UNKNOWN = key(300_999L, AMBULANT, 1);
    private static final DeliveryKey OTHER_CODE = key(300_201L, new Product("45", "51A01"), 1);
    private static final ClientDeliveries ACTIVE = deliveries(active(key(1)));
    private static final ClientDeliveries PAUSED = deliveries(stopped(key(1), "20", 5));
    private static final ClientDeliveries STOPPED = deliveries(stopped(key(1), "31", 5));

    private static final Map<StopRule, Example<Situation, StopRule>> EXAMPLES = Map.of(
            StopRule.TR019,
            Example.of(
                    new Situation(ACTIVE, stop(key(1), "31", 5)),
                    new Situation(deliveries(active(UNKNOWN)), stop(UNKNOWN, "31", 5))),
            StopRule.TR063,
            Example.of(
                    new Situation(STOPPED, stopWithdrawn(key(1), "31", 5)),
                    new Situation(STOPPED, stopWithdrawn(key(1), "31", 6))),
            StopRule.TR074,
            new Example<>(
                    new Situation(ACTIVE, stop(key(1), "31", 5)),
                    new Situation(STOPPED, stop(key(1), "31", 5)),
                    Set.of(StopRule.TR415)),
            StopRule.TR381,
            Example.of(
                    new Situation(ACTIVE, stop(key(1), "31", 5)),
                    new Situation(deliveries(active(OTHER_CODE)), stop(OTHER_CODE, "31", 5))),
            StopRule.TR382,
            Example.of(
                    new Situation(ACTIVE, stop(key(1), "31", 5)),
                    new Situation(ACTIVE, stop(key(300_201L, new Product("45", null), 1), "31", 5))),
            StopRule.TR413,
            Example.of(new Situation(PAUSED, stop(key(1), "31", 6)), new Situation(PAUSED, stop(key(1), "20", 6))),
            StopRule.TR414,
            Example.of(new Situation(PAUSED, stop(key(1), "31", 5)), new Situation(PAUSED, stop(key(1), "31", 4))),
            StopRule.TR415,
            Example.of(new Situation(PAUSED, stop(key(1), "31", 6)), new Situation(STOPPED, stop(key(1), "32", 6))));

    @TestFactory
    Stream<DynamicTest> everyRuleCanBeKeptAndBroken() {
        return Examples.tests(StopRule.values(), EXAMPLES, StopRuleTest::brokenBy);
    }

    @ParameterizedTest
    @CsvSource({
        "TR019, 9019",
        "TR063, 9063",
        "TR074, 9074",
        "TR381, S329",
        "TR382, 9069",
        "TR413, 9413",
        "TR414, 9414",
        "TR415, 9415"
    })
    void aBrokenRuleIsAnsweredWithItsCode(StopRule rule, String code) {
        assertEquals(code, rule.code().code());
    }

    @Test
    void aStopWithoutAStartHasNothingToStop() {
        assertEquals(Set.of(StopRule.TR382), brokenBy(ClientDeliveries.NONE, stop(key(1), "31", 5)));
        assertEquals(Set.of(StopRule.TR382), brokenBy(ACTIVE, stop(key(2), "31", 5)));
    }

    @Test
    void aStopWithoutAnAllocationIsNotAlsoToldThatItHasNoStart() {
        assertEquals(Set.of(StopRule.TR019), brokenBy(ClientDeliveries.NONE, stop(UNKNOWN, "31", 5)));
    }

    @Test
    void whatWasStartedOnAnAllocationThatIsDeletedCanStillBeStopped() {
        DeliveryKey deleted = key(300_202L, AMBULANT, 1);

        assertEquals(Set.of(), brokenBy(deliveries(active(deleted)), stop(deleted, "31", 5)));
    }

    @Test
    void taskBasedCareIsStoppedByItsProductAndStart() {
        DeliveryKey task = key(null, TASK, 1);

        assertEquals(Set.of(), brokenBy(deliveries(active(task)), stop(task, "31", 5)));
        assertEquals(Set.of(StopRule.TR382), brokenBy(ACTIVE, stop(task, "31", 5)));
    }

    @Test
    void aTemporaryStopThatIsSentAgainIsAlsoASecondOne() {
        assertEquals(Set.of(StopRule.TR074, StopRule.TR413), brokenBy(PAUSED, stop(key(1), "20", 5)));
    }

    @Test
    void theContentOfADeletionIsNotLookedAt() {
        assertEquals(Set.of(), brokenBy(deliveries(stopped(UNKNOWN, "31", 5)), stopWithdrawn(UNKNOWN, "31", 5)));
    }

    private static Set<StopRule> brokenBy(Situation situation) {
        return brokenBy(situation.deliveries(), situation.stop());
    }

    private static Set<StopRule> brokenBy(ClientDeliveries deliveries, Report.Stop stop) {
        return StopRule.brokenBy(stop, context(), deliveries);
    }
}
