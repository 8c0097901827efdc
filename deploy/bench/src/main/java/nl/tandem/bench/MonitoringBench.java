package nl.tandem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Monitoring: how fast line facts are replayed from Kafka, how soon an event is seen in its indicator, how long a dashboard waits,
 * and how long the reports of a month take.
 */
final class MonitoringBench {

    /** Five years of a region: 10,000 youths of 10 municipalities, 800,000 lines. */
    private static final int REGION_LINES = 800_000;

    private static final int MUNICIPALITIES = 10;
    private static final int FIRST_MUNICIPALITY = 1000;
    private static final int YOUTHS_OF_ONE = 1_000;
    private static final int FIRST_YEAR = 2022;
    private static final int YEARS = 5;
    private static final int MONTHS = 12;
    private static final int CHUNK = 200;
    private static final String REGION = "bench-monitoring";
    private static final int EVENTS_A_SECOND = 300;
    private static final int LINES_AN_EVENT = 10;
    private static final double MOST_SECONDS_TO_SEE = 1;
    private static final double MOST_MILLISECONDS = 100;
    private static final double MOST_SECONDS_OF_REPORTS = 20;
    private static final double MOST_SECONDS_OF_TEN_MILLION = 600;
    private static final int TEN_MILLION = 10_000_000;
    private static final int WARM_UP = 200;

    /** The first sixth of the events warms up and is not counted. */
    private static final int WARMING_PART = 6;

    private final String kafka;
    private final ServiceDatabase database;
    private final TandemService service;
    private final Tokens tokens;
    private final int facts;
    private final int seconds;
    private final int questions;

    MonitoringBench(String kafka, ServiceDatabase database, TandemService service, Tokens tokens, int facts) {
        this.kafka = kafka;
        this.database = database;
        this.service = service;
        this.tokens = tokens;
        this.facts = facts;
        boolean isQuickLook = isQuickLook(facts);
        this.seconds = isQuickLook ? 2 : 36;
        this.questions = isQuickLook ? 20 : 1_000;
    }

    /** Less than a region: to see that everything works, not how fast it is. */
    static boolean isQuickLook(int facts) {
        return facts < REGION_LINES;
    }

    List<Result> measure() {
        List<Result> results = new ArrayList<>(replay());
        results.addAll(dashboards());
        results.add(reports());
        results.addAll(seen());
        return results;
    }

    /** Beside it the rows of care_line written by one COPY to an empty table with the same key: the physical limit. */
    private List<Result> replay() {
        int regions = (facts + REGION_LINES - 1) / REGION_LINES;
        long begin = System.nanoTime();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<String, String> producer = producer()) {
            for (int first = 0; first < facts; first += CHUNK) {
                int region = first / REGION_LINES;
                String name = region == 0 ? REGION : REGION + region;
                sent.add(producer.send(event(name, name + ":declaration-" + first, "r" + first, chunk(first, CHUNK))));
            }
            sent.forEach(PostingBench::await);
            double sending = seconds(begin);
            await("(SELECT coalesce(sum(lines), 0) FROM youth_month) >= " + facts);
            double replayed = seconds(begin);
            await("NOT EXISTS (SELECT FROM touched_month) AND NOT EXISTS (SELECT FROM touched_period)");
            double measured = seconds(begin);
            String name = "monitoring: %d line facts of %d region(s) from Kafka: ".formatted(facts, regions);
            double most = MOST_SECONDS_OF_TEN_MILLION * facts / TEN_MILLION;
            return List.of(
                    Result.of(name + "until sent", sending, "s"),
                    Result.within(name + "until counted", replayed, "s", most),
                    Result.within(name + "until every indicator is measured", measured, "s", most),
                    Result.of(name + "COPY of the same rows", copy(), "s"));
        }
    }

    private double copy() {
        database.execute("CREATE TABLE copied (LIKE care_line INCLUDING ALL)");
        long begin = System.nanoTime();
        database.execute("INSERT INTO copied SELECT * FROM care_line");
        double seconds = seconds(begin);
        database.execute("DROP TABLE copied");
        // Five years do not come in just before a day of declarations: what they leave to tidy up is not that day's.
        for (String table :
                List.of("care_line", "youth_month", "measurement", "touched_month", "touched_period", "outbox")) {
            database.execute("VACUUM ANALYZE " + table);
        }
        database.execute("CHECKPOINT");
        return seconds;
    }

    private List<Result> dashboards() {
        String token = tokens.monitoringController(REGION);
        List<Result> results = new ArrayList<>();
        Map.of(
                        "an indicator of a year, everywhere",
                        "/indicators/COST_PER_YOUTH/measurements?period=2025",
                        "an indicator of a municipality, every period",
                        "/indicators/YOUTHS_IN_CARE/measurements?municipality=1000&pageSize=100",
                        "a month by provider, counted now",
                        "/indicators/YOUTHS_IN_CARE/breakdown?period=2025-06&by=PROVIDER",
                        "a month by municipality beside each other, counted now",
                        "/indicators/COST_PER_YOUTH/benchmark?period=2025-06&by=MUNICIPALITY")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(question -> results.add(Result.within(
                        "monitoring: dashboard, p99 of %s".formatted(question.getKey()),
                        p99(ask("/monitoring/v1" + question.getValue(), token)),
                        "ms",
                        MOST_MILLISECONDS)));
        return results;
    }

    private double[] ask(String path, String token) {
        double[] milliseconds = new double[questions];
        for (int i = -Math.min(WARM_UP, questions); i < questions; i++) {
            long begin = System.nanoTime();
            JsonNode answer = service.get(path, token);
            if (answer.path("items").isEmpty() && answer.path("standings").isEmpty()) {
                throw new BenchFailure("%s answers nothing: %s".formatted(path, answer));
            }
            if (i >= 0) {
                milliseconds[i] = 1_000 * seconds(begin);
            }
        }
        return milliseconds;
    }

    private Result reports() {
        String token = tokens.monitoringController(REGION);
        long begin = System.nanoTime();
        for (int i = 0; i < MUNICIPALITIES; i++) {
            String report = service.create(
                            "/monitoring/v1/reports",
                            Map.of(
                                    "kind",
                                    "MUNICIPALITY_MONTH",
                                    "period",
                                    "2025-06",
                                    "municipality",
                                    Integer.toString(FIRST_MUNICIPALITY + i)),
                            token)
                    .path("reportId")
                    .asText();
            String path = "/monitoring/v1/reports/" + report;
            service.put(path + "/explanations/KEY_FIGURES", Map.of("words", "Geen bijzonderheden."), token);
            service.post(path + "/publication", Map.of(), token, 201);
            byte[] pdf = service.bytes(path + "/file", token);
            if (!new String(pdf, 0, 4, StandardCharsets.US_ASCII).equals("%PDF")) {
                throw new BenchFailure("A report is no PDF.");
            }
        }
        return Result.within(
                "monitoring: ten reports of a month, drafted, explained, published and as PDF",
                seconds(begin),
                "s",
                MOST_SECONDS_OF_REPORTS);
    }

    /** An event of a municipality is seen when the cost of its month holds it and all before it. */
    private List<Result> seen() {
        int events = EVENTS_A_SECOND * seconds;
        long[] sentAt = new long[events];
        double[] waited = new double[events];
        long[] expected = new long[events];
        long[] before = costs();
        Thread sender = Thread.ofPlatform().start(() -> send(events, sentAt));
        long[] total = before.clone();
        for (int event = 0; event < events; event++) {
            total[event % MUNICIPALITIES] += LINES_AN_EVENT;
            expected[event] = total[event % MUNICIPALITIES];
        }
        int[] next = IntStream.range(0, MUNICIPALITIES).toArray();
        int left = events;
        while (left > 0) {
            long[] now = costs();
            long time = System.nanoTime();
            for (int i = 0; i < MUNICIPALITIES; i++) {
                while (next[i] < events && now[i] >= expected[next[i]]) {
                    waited[next[i]] = (time - sentAt[next[i]]) / 1e9;
                    next[i] += MUNICIPALITIES;
                    left--;
                }
            }
            Children.pause(5);
        }
        join(sender);
        double[] counted = Arrays.copyOfRange(waited, events / WARMING_PART, events);
        Arrays.sort(counted);
        String name = "monitoring: an event is seen in its indicator, %d events/s of %d lines: "
                .formatted(EVENTS_A_SECOND, LINES_AN_EVENT);
        return List.of(
                Result.of(name + "p50", counted[counted.length / 2], "s"),
                Result.within(name + "p99", counted[counted.length * 99 / 100], "s", MOST_SECONDS_TO_SEE));
    }

    private void send(int events, long[] sentAt) {
        try (KafkaProducer<String, String> producer = producer()) {
            long begin = System.nanoTime();
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int event = 0; event < events; event++) {
                long due = begin + event * (1_000_000_000L / EVENTS_A_SECOND);
                while (System.nanoTime() < due) {
                    Children.pause(1);
                }
                int municipality = FIRST_MUNICIPALITY + event % MUNICIPALITIES;
                int first = event * LINES_AN_EVENT;
                String lines = IntStream.range(first, first + LINES_AN_EVENT)
                        .mapToObj(n -> line(
                                "s" + n,
                                YOUTHS_OF_ONE * (municipality - FIRST_MUNICIPALITY) + n % YOUTHS_OF_ONE,
                                FIRST_YEAR + YEARS - 1,
                                MONTHS,
                                1))
                        .collect(Collectors.joining(","));
                sentAt[event] = System.nanoTime();
                sent.add(producer.send(event(
                        REGION,
                        REGION + ":" + municipality,
                        "s" + event,
                        data("s" + event, municipality, event, lines))));
            }
            sent.forEach(PostingBench::await);
        }
    }

    /** Of each municipality in the month that the run is about. */
    private long[] costs() {
        return database.numbers(IntStream.range(0, MUNICIPALITIES)
                .mapToObj(i -> """
                        coalesce((SELECT numerator FROM measurement WHERE region = '%s' AND indicator_code = 'CARE_COST'
                          AND period = '%d-%02d' AND municipality = '%d'), 0)""".formatted(REGION, FIRST_YEAR + YEARS - 1, MONTHS, FIRST_MUNICIPALITY + i))
                .collect(Collectors.joining(", ", "SELECT ", "")));
    }

    private void await(String condition) {
        while (!database.isTrue(condition)) {
            Children.pause(200);
        }
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "linger.ms", 1), new StringSerializer(), new StringSerializer());
    }

    private static ProducerRecord<String, String> event(String region, String key, String id, String data) {
        ProducerRecord<String, String> event = new ProducerRecord<>(PostingBench.TOPICS.getFirst(), key, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        region + id,
                        "ce_type",
                        "nl.jeugdhulp.contracting.declaration.lines-approved.v1",
                        "ce_source",
                        "urn:nld:oin:00000099000000001000:systeem:tandem-contracting",
                        "ce_time",
                        "2026-04-01T10:00:00Z",
                        "ce_region",
                        region)
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    /** Every month has every municipality; a youth lives in one. */
    private static String chunk(int first, int lines) {
        int chunk = first / CHUNK;
        int month = chunk % (YEARS * MONTHS);
        int municipality = chunk / (YEARS * MONTHS) % MUNICIPALITIES;
        return data(
                "d" + first,
                FIRST_MUNICIPALITY + municipality,
                chunk,
                IntStream.range(first, first + lines)
                        .mapToObj(n -> line(
                                "l" + n,
                                (long) YOUTHS_OF_ONE * municipality + n * 7919L % YOUTHS_OF_ONE,
                                FIRST_YEAR + month / MONTHS,
                                1 + month % MONTHS,
                                100 + n * 104_729L % 200_000))
                        .collect(Collectors.joining(",")));
    }

    private static String data(String declaration, int municipality, int provider, String lines) {
        return """
                {"declarationId":"%s","municipality":"%d","providerCode":"%08d","lines":[%s]}""".formatted(declaration, municipality, provider % 150, lines);
    }

    private static String line(String id, long youth, int year, int month, long cents) {
        return """
                {"lineId":"%1$s","contractId":"c","allocationId":"a%2$d","clientPseudonym":"p%2$d","category":"45",\
                "code":"45A04","periodStart":"%3$d-%4$02d-01","periodEnd":"%3$d-%4$02d-28","careYear":%3$d,"careMonth":%4$d,\
                "amountCents":%5$d,"volume":4,"unit":"04"}""".formatted(id, youth, year, month, cents);
    }

    private static double p99(double[] milliseconds) {
        Arrays.sort(milliseconds);
        return milliseconds[milliseconds.length * 99 / 100];
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.");
        }
    }
}
