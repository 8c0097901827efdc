package nl.tandem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.tandem.bench.BenchSettings.YearSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The bench from end to end at a tiny size; it checks the verdicts of Tandem and of its peers itself. */
@EnabledOnOs(OS.LINUX)
class SmallRunTest {

    private static final int LINES = 400;
    private static final int MESSAGES = 24;
    private static final int FACTS = 12_000;
    private static final String FILE = "file of 400 lines: ";
    private static final String MONTH = "month of 24 messages, 200 lines: ";

    @TempDir
    private Path folder;

    @Test
    void everyFigureIsThereAndTheyAddUp() throws IOException {
        BenchSettings settings = new BenchSettings(
                List.of(LINES), 1, MESSAGES, 2, 0, List.of(new YearSize(200, 3)), FACTS, folder.resolve("servers"));
        Path file = folder.resolve("results.json");
        try (Bench bench = new Bench(settings, InstantSource.system())) {
            new Report("", bench.run()).writeJson(file);
        }
        Map<String, JsonNode> results = StreamSupport.stream(
                        new ObjectMapper().readTree(file.toFile()).spliterator(), false)
                .collect(Collectors.toMap(result -> result.path("name").asText(), result -> result));

        for (FileBench.Way way : FileBench.Way.values()) {
            JsonNode speed = result(results, FILE + way.title);
            assertEquals("lines/s", speed.path("unit").asText());
            assertEquals(
                    value(speed) / speed.path("limit").asDouble(),
                    speed.path("ratio").asDouble(),
                    0.001);
            assertTrue(speed.path("cpuSeconds").isNumber());
        }
        assertEquals(
                1,
                result(results, FILE + FileBench.Way.COPY.title).path("ratio").asDouble());
        assertAddsUp(LINES, result(results, FILE + "Tandem"), result(results, FILE + "Tandem, until answered"));
        assertEquals(
                result(results, FILE + "Tandem").path("cpuSeconds").asDouble(),
                value(result(results, FILE + "Tandem, CPU of the service"))
                        + value(result(results, FILE + "Tandem, CPU of PostgreSQL")),
                0.002);
        assertTrue(value(result(results, FILE + "Tandem, most heap after a collection")) > 0);
        JsonNode answered = result(results, MONTH + "until the last is answered");
        assertAddsUp(MESSAGES, result(results, MONTH + "messages"), answered);
        assertAddsUp(200, result(results, MONTH + "lines"), answered);
        assertTrue(value(result(results, MONTH + "until the last is received")) <= value(answered));
        assertEquals(
                2,
                results.keySet().stream()
                        .filter(name -> name.startsWith("free room of a contract"))
                        .count());
        assertEquals(
                11,
                results.keySet().stream()
                        .filter(name -> name.startsWith("monitoring: "))
                        .count(),
                () -> "among " + results.keySet());
        assertEquals(
                1,
                results.keySet().stream()
                        .filter(name -> name.startsWith("signal rules over a year of "))
                        .count(),
                () -> "among " + results.keySet());
        assertEquals(
                4,
                results.keySet().stream()
                        .filter(name -> name.startsWith("settlement of 200 lines over 3 municipalities: "))
                        .count());
        assertTrue(value(result(results, "posting of 90000 approved lines from Kafka")) > 0);
        assertEquals(45, results.size());
    }

    private static void assertAddsUp(int count, JsonNode speed, JsonNode seconds) {
        assertEquals(count, value(speed) * value(seconds), count * 0.01);
    }

    private static JsonNode result(Map<String, JsonNode> results, String name) {
        assertTrue(results.containsKey(name), () -> name + " is not among " + results.keySet());
        return results.get(name);
    }

    private static double value(JsonNode result) {
        return result.path("value").asDouble();
    }
}
