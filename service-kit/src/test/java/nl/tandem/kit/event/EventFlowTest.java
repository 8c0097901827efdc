package nl.tandem.kit.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import nl.tandem.kit.thing.Things;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** From outbox over Kafka to inbox, with the real servers. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EventFlowTest {

    private final String region = "r" + UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    EntityManager database;

    @Inject
    DataSource pool;

    @Inject
    EventSettings settings;

    @ConfigProperty(name = "tandem.events.bootstrap-servers")
    String kafka;

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThrows(RuntimeException.class, () -> outbox.append(Things.made("loose")));
    }

    @Test
    void anEventOfATransactionThatFailsIsNeverSent() {
        assertThrows(
                IllegalStateException.class,
                () -> inRegion(() -> {
                    outbox.append(Things.made("undone"));
                    throw new IllegalStateException("undo");
                }));
        append("done");
        await(() -> heard("done") == 1);
        assertEquals(0, heard("undone"));
    }

    @Test
    void anEventThatDoesNotMatchItsSchemaFailsTheTestThatWroteIt() {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> append("longer than twenty characters"));
        assertTrue(refused.getCause() instanceof AssertionError);
    }

    @Test
    void theEventsOfOneAggregateStayInOrder() {
        String thing = UUID.randomUUID().toString();
        inRegion(() -> {
            for (int i = 0; i < 50; i++) {
                outbox.append(Things.made(thing, "n" + i));
            }
        });
        await(() -> heard("n49") == 1);
        List<?> order = inRegionGet(
                () -> database.createNativeQuery("SELECT name FROM heard").getResultList());
        assertEquals(50, order.size());
        assertEquals("n0", order.getFirst());
        assertEquals("n49", order.getLast());
    }

    @Test
    void onTheWireItIsACloudEventOfTheDutchProfile() {
        append("wire");
        ConsumerRecord<String, CloudEvent> record = onTheWire("wire");
        CloudEvent event = record.value();
        assertTrue(record.key().startsWith(region + ":"));
        assertEquals("application/json", event.getDataContentType());
        assertEquals("nl.jeugdhulp.kit.thing.made.v1", event.getType());
        assertEquals(
                "urn:nld:oin:00000099000000001000:systeem:tandem-kit",
                event.getSource().toString());
        assertEquals(
                "http://localhost:8080/kit/v1/event-schemas/thing.made.v1.schema.json",
                String.valueOf(event.getDataSchema()));
        assertEquals(region, event.getExtension("region"));
        given().get("/kit/v1/event-schemas/thing.made.v1.schema.json").then().statusCode(200);
    }

    @Test
    void aSecondRelayWaitsForTheFirst() throws SQLException {
        append("led");
        await(() -> heard("led") == 1);
        try (Connection connection = Superuser.connect();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT pg_try_advisory_lock(%d)".formatted(Relay.LOCK))) {
            row.next();
            assertFalse(row.getBoolean(1));
        }
    }

    /** An error here would keep everything else of the service from hearing that it ends. */
    @Test
    void whatWasNeverStartedEndsQuietly() {
        ShutdownEvent end = new ShutdownEvent();
        assertDoesNotThrow(() -> new Relay(pool, settings).stop(end));
        assertDoesNotThrow(() -> new Consumer(inbox, pool, settings, "kit").stop(end));
    }

    @Test
    void anEventThatComesTwiceHasItsEffectOnce() {
        append("twice");
        ConsumerRecord<String, CloudEvent> record = onTheWire("twice");
        await(() -> heard("twice") == 1);
        IncomingEvent again = incoming(record.value().getId(), "twice", 4_000);
        inbox.handle(List.of(again));
        assertEquals(1, heard("twice"));
    }

    @Test
    void aConsumerThatWasOvertakenChangesNothing() {
        int partition = 50 + (int) (Math.random() * 1_000_000);
        IncomingEvent first = incoming(UUID.randomUUID().toString(), "first", partition, 7);
        inbox.handle(List.of(first));
        IncomingEvent late = incoming(UUID.randomUUID().toString(), "late", partition, 7);
        RuntimeException refused = assertThrows(RuntimeException.class, () -> inbox.handle(List.of(late)));
        assertTrue(Consumer.mayPass(refused));
        assertEquals(0, heard("late"));
    }

    @Test
    void anEventThatKeepsFailingIsPutAsideAndCanBeReplayedOnce() {
        String name = "bad" + UUID.randomUUID().toString().substring(0, 8);
        Things.poison(name);
        append(name);
        append("after " + name.substring(3, 9));
        await(() -> heard("after " + name.substring(3, 9)) == 1);
        String operator = Token.of(region, Roles.OPERATOR).sign();
        await(() -> given().auth()
                        .oauth2(operator)
                        .get("/kit/v1/dead-letters")
                        .jsonPath()
                        .getInt("totalItems")
                == 1);
        assertEquals(0, heard(name));
        String letter = given().auth()
                .oauth2(operator)
                .get("/kit/v1/dead-letters")
                .jsonPath()
                .getString("items[0].deadLetterId");
        given().auth()
                .oauth2(operator)
                .post("/kit/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(500);
        Things.cure(name);
        given().auth()
                .oauth2(Token.of("elsewhere", Roles.OPERATOR).sign())
                .post("/kit/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(operator)
                .post("/kit/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(204);
        assertEquals(1, heard(name));
        given().auth()
                .oauth2(operator)
                .post("/kit/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/dead-letter-already-replayed"));
        assertEquals(1, heard(name));
    }

    @Test
    void onlyAFailureThatWaitingMayMendIsWaitedFor() {
        assertFalse(Consumer.mayPass(new IllegalArgumentException()));
        assertTrue(Consumer.mayPass(new RuntimeException(new java.sql.SQLException("gone", "08006"))));
        assertFalse(Consumer.mayPass(new RuntimeException(new java.sql.SQLException("check", "23514"))));
    }

    private IncomingEvent incoming(String id, String name, int partition) {
        return incoming(id, name, partition, 0);
    }

    private IncomingEvent incoming(String id, String name, int partition, long offset) {
        return new IncomingEvent(
                "jeugdhulp.kit.things",
                partition,
                offset,
                "k",
                id,
                "nl.jeugdhulp.kit.thing.made.v1",
                region,
                java.time.OffsetDateTime.MIN,
                "{\"thingId\":\"x\",\"name\":\"%s\"}".formatted(name));
    }

    private void append(String name) {
        inRegion(() -> outbox.append(Things.made(name)));
    }

    private long heard(String name) {
        return inRegionGet(() -> ((Number) database.createNativeQuery("SELECT count(*) FROM heard WHERE name = ?")
                        .setParameter(1, name)
                        .getSingleResult())
                .longValue());
    }

    private void inRegion(Runnable work) {
        ActingFor.tenant(
                Tenant.ofRegion(region), () -> QuarkusTransaction.requiringNew().run(work));
    }

    private <T> T inRegionGet(java.util.function.Supplier<T> work) {
        return ActingFor.tenant(
                Tenant.ofRegion(region), () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private ConsumerRecord<String, CloudEvent> onTheWire(String name) {
        List<ConsumerRecord<String, CloudEvent>> found = new ArrayList<>();
        try (KafkaConsumer<String, CloudEvent> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        UUID.randomUUID().toString(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new CloudEventDeserializer())) {
            consumer.subscribe(List.of("jeugdhulp.kit.things"));
            await(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (hasName(record.value(), name)) {
                        found.add(record);
                    }
                });
                return !found.isEmpty();
            });
        }
        return found.getFirst();
    }

    private boolean hasName(CloudEvent event, String name) {
        return region.equals(event.getExtension("region"))
                && event.getData() != null
                && new String(event.getData().toBytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .contains("\"" + name + "\"");
    }

    private static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "It did not happen within 30 seconds.");
            try {
                Thread.sleep(50);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }
}
