package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.tandem.local.Part;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Says all events of the demo region again as those of other regions, each time in another order, a part of them twice, and half of
 * that part as if they were new: facts and figures of every region are those of the demo region, to the byte.
 */
final class ShuffledDemo {

    /** Three in the gate, since measuring takes seconds; a hundred with {@code -Dtandem.demo.orders=100}. */
    private static final int ORDERS = Integer.getInteger("tandem.demo.orders", 3);

    private static final int ONE_IN = 10;

    private static final List<String> FACTS = List.of(
            "care_line",
            "youth_month",
            "allocation",
            "care_episode",
            "delivery_report",
            "referral",
            "referral_allocation",
            "crisis",
            "capacity_report",
            "contract_ceiling",
            "adult_count");

    private final Tandem tandem;
    private final String region;
    private final Random random = new Random(20261129);

    ShuffledDemo(Tandem tandem, String region) {
        this.tandem = tandem;
        this.region = region;
    }

    void comesOutTheSame() {
        HandledEvents.await(tandem);
        List<ConsumerRecord<byte[], byte[]>> events =
                Records.all(tandem, topic -> topic.startsWith("jeugdhulp.contracting."), new ByteArrayDeserializer());
        awaitMeasured(region);
        List<String> facts = facts(region);
        List<String> figures = figures(region);
        System.out.printf(
                "The demo region has %d events, %d facts and %d figures; heard in %d other orders.%n",
                events.size(), facts.size(), figures.size(), ORDERS);
        assertTrue(facts.size() > 300 && figures.size() > 300, () -> facts.size() + " and " + figures.size());

        for (int order = 1; order <= ORDERS; order++) {
            say(events, region + "-" + order);
        }
        for (int order = 1; order <= ORDERS; order++) {
            String other = region + "-" + order;
            Eventually.isTrue(
                    "%s has every fact".formatted(other), () -> facts(other).size() >= facts.size());
        }
        HandledEvents.await(tandem);
        for (int order = 1; order <= ORDERS; order++) {
            String other = region + "-" + order;
            awaitMeasured(other);
            assertEquals(String.join("\n", facts), String.join("\n", facts(other)), other);
            assertEquals(String.join("\n", figures), String.join("\n", figures(other)), other);
        }
    }

    private void say(List<ConsumerRecord<byte[], byte[]>> events, String other) {
        List<ProducerRecord<byte[], byte[]>> said = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> event : events) {
            said.add(asOf(event, other, ""));
            if (random.nextInt(ONE_IN) == 0) {
                said.add(asOf(event, other, random.nextBoolean() ? "" : "-again"));
            }
        }
        Collections.shuffle(said, random);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", tandem.kafka()), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent =
                    said.stream().map(producer::send).toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ProducerRecord<byte[], byte[]> asOf(
            ConsumerRecord<byte[], byte[]> event, String other, String again) {
        String key = new String(event.key(), StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> said = new ProducerRecord<>(
                event.topic(),
                (other + key.substring(key.indexOf(':'))).getBytes(StandardCharsets.UTF_8),
                event.value());
        event.headers().forEach(header -> {
            String value = new String(header.value(), StandardCharsets.UTF_8);
            String now = switch (header.key()) {
                case "ce_region" -> other;
                case "ce_id" -> "%s-%s%s".formatted(other, value, again);
                default -> value;
            };
            said.headers().add(header.key(), now.getBytes(StandardCharsets.UTF_8));
        });
        return said;
    }

    private void awaitMeasured(String one) {
        Eventually.isTrue(
                "%s is measured".formatted(one), () -> texts("""
                SELECT region FROM touched_month WHERE region = ? UNION ALL SELECT region FROM touched_period WHERE region = ?
                """, one, one).isEmpty());
    }

    private List<String> facts(String one) {
        return FACTS.stream()
                .flatMap(table -> texts("""
                                SELECT '%1$s' || (to_jsonb(fact) - 'region')::text FROM %1$s AS fact WHERE region = ? ORDER BY 1
                                """.formatted(table), one).stream())
                .toList();
    }

    /** Without those of nothing: whether a zero is written down depends on when the region was measured. */
    private List<String> figures(String one) {
        return texts("""
                SELECT concat_ws('/', indicator_code, municipality, subregion, period, numerator, denominator, value)
                  FROM measurement WHERE region = ? AND (numerator <> 0 OR denominator NOT IN (0, 1)) ORDER BY 1
                """, one);
    }

    private List<String> texts(String sql, String... values) {
        try (Connection connection = tandem.connect(Part.MONITORING);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
