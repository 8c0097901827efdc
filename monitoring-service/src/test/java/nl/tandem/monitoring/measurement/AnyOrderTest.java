package nl.tandem.monitoring.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.kit.document.Sha256;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.Touched;
import nl.tandem.monitoring.fact.TouchedMonths;
import org.junit.jupiter.api.Test;

/** Events of every kind, shuffled and said more than once: the facts and the figures are the same to the byte. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AnyOrderTest {

    /** The demo region is heard in other orders by the end-to-end tests; here it is every kind of event. */
    private static final int ORDERS = Integer.getInteger("tandem.orders", 20);

    /**
     * Figures are counted from the facts alone; of every tenth order they are measured too, for that takes longer. Of each with
     * {@code -Dtandem.orders.measured-every=1}.
     */
    private static final int MEASURED = Integer.getInteger("tandem.orders.measured-every", 10);

    private static final List<String> FACTS = List.of(
            "care_line",
            "youth_month",
            "allocation",
            "care_episode",
            "referral",
            "referral_allocation",
            "crisis",
            "capacity_report");

    private final Instance<EventHandler<?>> handlers;
    private final ObjectMapper json;
    private final MeasureCells cells;
    private final TouchedMonths touched;

    AnyOrderTest(Instance<EventHandler<?>> handlers, ObjectMapper json, MeasureCells cells, TouchedMonths touched) {
        this.handlers = handlers;
        this.json = json;
        this.cells = cells;
        this.touched = touched;
    }

    private record Said(String type, String data) {}

    @Test
    void whateverTheOrderAndHoweverOftenTheFiguresAreTheSame() {
        Random random = new Random(20261128);
        List<Said> events = events(random);
        List<String> facts = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            String region = "r" + UUID.randomUUID();
            boolean isMeasured = order % MEASURED == 0;
            hear(region, events, isMeasured);
            facts.add(facts(region));
            if (isMeasured) {
                figures.add(figures(region));
            }
            Collections.shuffle(events, random);
            events.addAll(events.subList(0, 3));
        }

        assertTrue(figures.getFirst().lines().count() > 500, () -> figures.getFirst());
        assertEquals(
                Collections.nCopies(ORDERS, Sha256.of(facts.getFirst())),
                facts.stream().map(Sha256::of).toList());
        assertEquals(
                Collections.nCopies(ORDERS / MEASURED, Sha256.of(figures.getFirst())),
                figures.stream().map(Sha256::of).toList());
    }

    /** What runs at the end of a period is what ran at its begin, and what started in it, less what ended in it. */
    @Test
    void inEveryPeriodTheStockAndTheFlowAgree() {
        String region = "r" + UUID.randomUUID();
        hear(region, events(new Random(7)), true);

        List<String> wrong = Superuser.texts("""
                SELECT period || ' ' || municipality || ' ' || string_agg(indicator_code || numerator, ' ')
                  FROM measurement WHERE region = ? AND indicator_code LIKE 'EPISODES_%'
                 GROUP BY period, municipality
                HAVING sum(CASE indicator_code WHEN 'EPISODES_AT_BEGIN' THEN numerator WHEN 'EPISODES_STARTED' THEN numerator
                           ELSE -numerator END) <> 0
                """, region);
        assertEquals(List.of(), wrong);
        assertTrue(Integer.parseInt(Superuser.texts(
                                "SELECT count(*)::text FROM measurement WHERE region = ? AND indicator_code = 'EPISODES_AT_END'"
                                        + " AND numerator > 0",
                                region)
                        .getFirst())
                > 10);
    }

    private static List<Said> events(Random random) {
        List<Said> events = new ArrayList<>();
        List<String> municipalities = List.of("0505", "0512", "0523");
        for (int youth = 0; youth < 8; youth++) {
            String municipality = municipalities.get(youth % 3);
            for (int episode = 0; episode < 2; episode++) {
                String id = youth + "-" + episode;
                LocalDate start = LocalDate.of(2026, 1 + 4 * episode, 1).plusDays(random.nextInt(60));
                String about = """
                        "municipality": "%s", "providerCode": "12345678", "clientPseudonym": "youth%d", "category": "45",
                        "code": "45A48", "allocationId": "a%s", "startDate": "%s"\
                        """.strip().formatted(municipality, youth, id, start);
                events.add(new Said("allocation.recorded", """
                        {"allocationNumber": %d, "endDate": null, "recordedAt": "2026-01-01T08:00:00Z", %s}
                        """.formatted(10 * youth + episode, about)));
                events.add(new Said("delivery.started", """
                        {"deliveryId": "%s", "recordedAt": "2026-06-01T08:00:00Z", %s}""".formatted(id, about)));
                if (random.nextBoolean()) {
                    events.add(new Said(
                            "delivery.stopped", """
                            {"deliveryId": "%s", "recordedAt": "2026-07-01T08:00:00Z", %s, "endDate": "%s", "reason": "31"}
                            """.formatted(id, about, start.plusDays(30 + random.nextInt(60)))));
                }
                if (random.nextInt(4) == 0) {
                    events.add(new Said(
                            "delivery.withdrawn", """
                            {"deliveryId": "%s", "recordedAt": "2026-08-01T08:00:00Z", %s, "withdrawn": "%s"}
                            """.formatted(id, about, random.nextBoolean() ? "STOP" : "START")));
                }
                for (int line = 0; line < 3; line++) {
                    boolean credit = line == 2;
                    events.add(new Said("declaration.lines-approved", """
                            {"municipality": "%s", "providerCode": "12345678", "lines": [
                              {"lineId": "%s-%d", "clientPseudonym": "youth%d", "allocationId": "a%2$s", "category": "45",
                               "code": "45A48", "careYear": 2026, "careMonth": %d, "amountCents": %d}]}
                            """.formatted(
                                    municipality,
                                    id,
                                    line,
                                    youth,
                                    1 + 4 * episode + line % 2,
                                    (credit ? -1 : 1) * (1_000 + youth))));
                }
            }
            events.add(new Said("referral.recorded", """
                    {"referralId": "r%d", "municipality": "%s", "providerCode": "12345678", "referrerType": "02",
                     "category": "45", "datedOn": "2026-0%d-10"}
                    """.formatted(youth, municipality, 1 + youth)));
            events.add(new Said("referral.allocated", """
                    {"referralId": "r%d", "municipality": "%s", "providerCode": "12345678", "referrerType": "02",
                     "allocationNumber": %d}
                    """.formatted(youth, municipality, 10 * youth)));
        }
        for (int week = 0; week < 4; week++) {
            events.add(new Said("capacity.reported", """
                    {"providerCode": "12345678", "location": "Noord", "category": "45", "week": "2026-06-01", "places": 20,
                     "occupied": %d, "plannedIn": 0, "plannedOut": 0, "waiting": %d, "weeksToIntake": 3, "weeksToStart": 4,
                     "reportedAt": "2026-06-0%dT08:00:00Z"}
                    """.formatted(10 + week, week, 2 + week)));
        }
        events.add(new Said("crisis.started", """
                {"crisisId": "c", "municipality": "0505", "providerCode": "12345678", "startDay": "2026-03-01"}
                """));
        return events;
    }

    /** In one transaction, so that the service does not measure it meanwhile. */
    private void hear(String region, List<Said> events, boolean isMeasured) {
        ActingFor.tenant(
                Tenant.ofRegion(region),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    Map<String, EventHandler<?>> byType = new HashMap<>();
                    handlers.forEach(handler -> byType.put(handler.eventType(), handler));
                    events.forEach(event -> hear(region, event, byType));
                    for (FactKind kind : FactKind.values()) {
                        Set<Touched> months = touched.take(region, kind);
                        if (isMeasured) {
                            MeasureCells.byPeriod(months)
                                    .forEach((period, municipalities) ->
                                            cells.measure(region, kind, period, municipalities));
                        }
                    }
                }));
    }

    private void hear(String region, Said said, Map<String, EventHandler<?>> byType) {
        String type = "nl.jeugdhulp.contracting.%s.v1".formatted(said.type());
        hear(region, type, said.data(), Objects.requireNonNull(byType.get(type), type));
    }

    private <T> void hear(String region, String type, String data, EventHandler<T> handler) {
        try {
            handler.handle(new ReceivedEvent<>(
                    UUID.randomUUID().toString(),
                    type,
                    region,
                    OffsetDateTime.of(2026, 9, 1, 8, 0, 0, 0, ZoneOffset.UTC),
                    json.readerFor(handler.dataType())
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(data)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String facts(String region) {
        return FACTS.stream()
                .flatMap(table -> Superuser.texts(
                        "SELECT (to_jsonb(t) - 'region' - 'recorded_at')::text FROM %s AS t WHERE region = ? ORDER BY 1"
                                .formatted(table),
                        region)
                        .stream())
                .collect(Collectors.joining("\n"));
    }

    private static String figures(String region) {
        return String.join("\n", Superuser.texts("""
                SELECT concat_ws('/', indicator_code, municipality, period, numerator, denominator, value)
                  FROM measurement WHERE region = ? AND (numerator <> 0 OR denominator NOT IN (0, 1)) ORDER BY 1
                """, region));
    }
}
