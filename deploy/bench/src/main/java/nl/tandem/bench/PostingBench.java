package nl.tandem.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** How fast the ledger posts approved lines that lie on Kafka, as the intake leaves them there. */
final class PostingBench {

    private static final String REGION = "bench-postings";
    static final List<String> TOPICS = List.of(
            "jeugdhulp.contracting.declarations",
            "jeugdhulp.contracting.allocations",
            "jeugdhulp.contracting.providers",
            "jeugdhulp.contracting.contracts");
    private static final int LINES = 100_000;
    private static final int CHUNK = 200;
    private static final int PARTITIONS = 3;

    private final String kafka;
    private final ServiceDatabase database;

    PostingBench(String kafka, ServiceDatabase database) {
        this.kafka = kafka;
        this.database = database;
    }

    /** Contracting makes them otherwise; the ledger listens from its start. */
    static void makeTopics(String kafka) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            Set<String> known = await(admin.listTopics().names());
            await(admin.createTopics(TOPICS.stream()
                            .filter(topic -> !known.contains(topic))
                            .map(topic -> new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty()))
                            .toList())
                    .all());
        }
    }

    static <T> T await(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException failure) {
            throw new BenchFailure("Kafka refuses what the bench does: " + failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.");
        }
    }

    List<Result> measure() {
        send(0, LINES / 10);
        awaitPosted(LINES / 10);
        long begin = System.nanoTime();
        send(LINES / 10, LINES);
        awaitPosted(LINES);
        int posted = LINES - LINES / 10;
        return List.of(Result.of(
                "posting of %d approved lines from Kafka".formatted(posted),
                posted / ((System.nanoTime() - begin) / 1e9),
                "lines/s"));
    }

    private void send(int from, int until) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            for (int first = from; first < until; first += CHUNK) {
                ProducerRecord<String, String> event =
                        new ProducerRecord<>(TOPICS.getFirst(), REGION + ":declaration-" + first, chunk(first));
                Map.of(
                                "ce_specversion",
                                "1.0",
                                "ce_id",
                                REGION + first,
                                "ce_type",
                                "nl.jeugdhulp.contracting.declaration.lines-approved.v1",
                                "ce_source",
                                "urn:nld:oin:00000099000000001000:systeem:tandem-contracting",
                                "ce_time",
                                "2026-04-01T10:00:00Z",
                                "ce_region",
                                REGION)
                        .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                sent.add(producer.send(event));
            }
            for (Future<RecordMetadata> one : sent) {
                await(one);
            }
        }
    }

    private static String chunk(int first) {
        return """
                {"declarationId":"d%d","municipality":"%d","providerCode":"%08d","lines":[%s]}""".formatted(
                        first,
                        1000 + first / CHUNK % 10,
                        first / CHUNK % 150,
                        IntStream.range(first, first + CHUNK)
                                .mapToObj(PostingBench::line)
                                .collect(Collectors.joining(",")));
    }

    private static String line(int number) {
        return """
                {"lineId":"l%1$d","contractId":"c","allocationId":"a%1$d","clientPseudonym":"p%1$d","category":"45","code":"45A04",\
                "periodStart":"2026-03-01","periodEnd":"2026-03-31","careYear":2026,"careMonth":3,"amountCents":12345,\
                "volume":4,"unit":"04"}""".formatted(number);
    }

    private void awaitPosted(int lines) {
        while (database.numbers(
                                "SELECT coalesce(sum(postings), 0)::bigint FROM realised_cost WHERE region = ?",
                                REGION)[0]
                < lines) {
            Children.pause(20);
        }
    }
}
