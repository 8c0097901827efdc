package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.tandem.local.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that dies in the middle of the work and comes back: in the end nothing is lost and nothing counts twice. */
@ExtendWith(RunningTandem.class)
class GoingAwayTest {

    private static final int DECLARATIONS = 60;
    private static final int SENDERS = 4;
    private static final Duration AWAY = Duration.ofSeconds(1);

    private final Tandem tandem;
    private final Region region;

    GoingAwayTest(Tandem tandem) {
        this.tandem = tandem;
        this.region = new Region(tandem);
    }

    @Test
    void contractingMayDieDuringTheDeclarations() {
        declareWhileGoingAway(1, Part.CONTRACTING);
    }

    @Test
    void budgetMayDieWhilePostingWhatIsApproved() {
        declareWhileGoingAway(2, Part.BUDGET);
    }

    @Test
    void theBrokerMayDieWhileEventsAreOnTheirWay() {
        declareWhileGoingAway(3, Part.KAFKA);
    }

    @Test
    void theDatabaseMayDieUnderAllServicesAtOnce() {
        declareWhileGoingAway(4, Part.POSTGRES);
    }

    private void declareWhileGoingAway(int number, Part part) {
        Work work = new Work(tandem, number, DECLARATIONS);
        long realisedBefore = region.realisedCents(Work.GORINCHEM);
        long measuredBefore = measuredCents();
        long approvedBefore = region.declarationTotals().path("approvedCents").asLong();

        List<String> messages = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            declare(work, 0, DECLARATIONS / 3, senders).forEach(sent -> messages.add(sent.join()));
            tandem.stack().kill(part);
            List<CompletableFuture<String>> sentWhileAway = declare(work, DECLARATIONS / 3, DECLARATIONS, senders);
            Eventually.pause(AWAY);
            tandem.stack().start(part);
            sentWhileAway.forEach(sent -> messages.add(sent.join()));
        }

        messages.forEach(
                message -> Work.assertAssessed(Eventually.get("the message is processed", () -> processed(message))));
        HandledEvents.await(tandem);
        Eventually.isTrue("monitoring has measured it", () -> measuredCents() - measuredBefore >= work.expectedCents());
        assertEquals(
                work.expectedCents(),
                region.declarationTotals().path("approvedCents").asLong() - approvedBefore,
                "approved");
        assertEquals(work.expectedCents(), work.ceiling().path("declaredCents").asLong(), "under the ceiling");
        assertEquals(work.expectedCents(), region.realisedCents(Work.GORINCHEM) - realisedBefore, "realised in budget");
        assertEquals(DECLARATIONS, work.postings(), "postings");
        assertEquals(work.expectedCents(), measuredCents() - measuredBefore, "measured in monitoring");
    }

    private static List<CompletableFuture<String>> declare(Work work, int from, int until, ExecutorService senders) {
        return IntStream.range(from, until)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> work.declare(i), senders))
                .toList();
    }

    private @Nullable JsonNode processed(String message) {
        Api.Answer answer = tandem.as("ggk-adapter").get(message);
        return answer.status() == 200 && !answer.json().path("state").asText().equals("RECEIVED")
                ? answer.json()
                : null;
    }

    private long measuredCents() {
        return region.measurement("COST_PER_YOUTH", Work.GORINCHEM, "2026")
                .map(measurement -> measurement.path("numerator").asLong())
                .orElse(0L);
    }
}
