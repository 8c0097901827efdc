package nl.tandem.monitoring.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CareFactsTest {

    private static final int REPLICAS = 4;
    private static final int YOUTHS = 50;

    private final String region = "r" + UUID.randomUUID();
    private final CareFacts facts;

    CareFactsTest(CareFacts facts) {
        this.facts = facts;
    }

    @Test
    void replicasThatHearTheSameYouthsAtOnceLoseNothing() throws InterruptedException, ExecutionException {
        List<Future<?>> heard = new ArrayList<>();
        try (ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS)) {
            for (int chunk = 0; chunk < 3 * REPLICAS; chunk++) {
                heard.add(replicas.submit(() -> add(chunkOfAllYouths())));
            }
        }
        for (Future<?> one : heard) {
            one.get();
        }

        assertEquals(
                List.of("%d youths, %d cents".formatted(YOUTHS, 3 * REPLICAS * YOUTHS)), Superuser.texts("""
                        SELECT count(DISTINCT client_pseudonym) || ' youths, ' || sum(cost_cents) || ' cents'
                          FROM youth_month WHERE region = ?
                        """, region));
    }

    private void add(ApprovedLines chunk) {
        ActingFor.tenant(
                Tenant.ofRegion(region),
                () -> QuarkusTransaction.requiringNew().run(() -> facts.add(region, List.of(chunk))));
    }

    private static ApprovedLines chunkOfAllYouths() {
        List<ApprovedLines.Line> lines = new ArrayList<>(IntStream.range(0, YOUTHS)
                .mapToObj(youth -> new ApprovedLines.Line(
                        UUID.randomUUID().toString(), null, "youth" + youth, "45", "45A04", 2026, 4, 1))
                .toList());
        java.util.Collections.shuffle(lines);
        return new ApprovedLines("0505", "12345678", lines);
    }
}
