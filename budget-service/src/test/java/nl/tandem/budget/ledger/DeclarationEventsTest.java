package nl.tandem.budget.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.tandem.budget.Api;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contracting puts on Kafka arrives in the ledger. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeclarationEventsTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @ConfigProperty(name = "tandem.events.bootstrap-servers")
    String kafka;

    @BeforeEach
    void contractingMadeItsTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            if (!admin.listTopics().names().get().contains(DeclarationEvents.TOPIC)) {
                admin.createTopics(List.of(new NewTopic(DeclarationEvents.TOPIC, Optional.of(3), Optional.empty())))
                        .all()
                        .get();
            }
        }
    }

    @Test
    void chunksThatComeTwiceAndInAnyOrderLeaveTheSumsRight() throws Exception {
        String last = chunk(line("a3", 2026, -50));
        String first = chunk(line("a1", 2026, 1_000), line("a2", 2025, 300));
        send("event-2-" + region, last);
        send("event-1-" + region, first);
        send("event-2-" + region, last);
        send("event-1-" + region, first);
        send("event-1-replayed-" + region, first);
        send("event-3-" + region, chunk(line("a4", 2026, 4)));

        await(() -> postings() == 4);

        controller.get("/realised-costs?careYear=2026").body("regionTotalCents", equalTo(954));
        controller.get("/realised-costs?careYear=2025").body("regionTotalCents", equalTo(300));
    }

    @Test
    void aChunkThatCannotBePostedIsPutAsideAndTheNextOneIsPosted() throws Exception {
        send("bad-" + region, chunk(line("b1", 2026, 10), line("b2", 2026, 10).replace("\"amountCents\":10,", "")));
        send("good-" + region, chunk(line("b3", 2026, 7)));

        await(() -> postings() == 1);

        controller.get("/realised-costs?careYear=2026").body("regionTotalCents", equalTo(7));
        String error = Api.as(Token.of(region, Roles.OPERATOR))
                .get("/dead-letters")
                .extract()
                .path("items[0].error");
        assertTrue(error.contains("23502"), error);
        assertTrue(!error.contains("pseudonym"), "the error quotes a row: " + error);
    }

    private int postings() {
        return controller.get("/postings").extract().path("totalItems");
    }

    private void send(String eventId, String data) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
                new StringSerializer(),
                new StringSerializer())) {
            ProducerRecord<String, String> record =
                    new ProducerRecord<>(DeclarationEvents.TOPIC, region + ":declaration-1", data);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            eventId,
                            "ce_type",
                            DeclarationEvents.LINES_APPROVED,
                            "ce_source",
                            "urn:nld:oin:00000099000000001000:systeem:tandem-contracting",
                            "ce_time",
                            "2026-04-01T10:00:00Z",
                            "ce_region",
                            region)
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private static String chunk(String... lines) {
        return """
                {"declarationId": "declaration-1", "municipality": "0505", "providerCode": "12345678",
                 "lines": [%s]}""".formatted(String.join(",", lines));
    }

    private static String line(String lineId, int careYear, long amountCents) {
        return """
                {"lineId":"%s","contractId":"c","allocationId":"a","clientPseudonym":"pseudonym","category":"45",\
                "code":"45A04","periodStart":"%2$d-03-01","periodEnd":"%2$d-03-31","careYear":%2$d,"careMonth":3,\
                "amountCents":%3$d,"volume":4,"unit":"01"}""".formatted(lineId, careYear, amountCents);
    }

    private static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "It did not happen within 20 seconds.");
            try {
                Thread.sleep(50);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }
}
