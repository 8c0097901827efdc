package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of capabilities says "works" only of what a test class shows. */
class CapabilitiesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Set<String> STATES = Set.of("works", "partly", "open");

    private record Row(String id, String state, String where, List<String> tests) {}

    @Test
    void everyRowIsTrue() throws IOException {
        List<Row> rows = rows(Files.readAllLines(ROOT.resolve("docs/capabilities.md")));
        assertEquals(191, rows.size());
        assertEquals(List.of(), untrue(rows, testClasses()));
    }

    @Test
    void aRowThatClaimsTooMuchIsFound() {
        Set<String> there = Set.of("MainJobTest");
        assertFalse(untrue(rows(List.of("| C001 | works | x |  | a |")), there).isEmpty());
        assertFalse(untrue(rows(List.of("| C001 | works | x | NoSuchTest | a |")), there)
                .isEmpty());
        assertFalse(untrue(rows(List.of("| C001 | done | x | MainJobTest | a |")), there)
                .isEmpty());
        assertEquals(List.of(), untrue(rows(List.of("| C001 | works | x | MainJobTest | a |")), there));
    }

    private static List<String> untrue(List<Row> rows, Set<String> testClasses) {
        List<String> untrue = new ArrayList<>();
        for (Row row : rows) {
            if (!STATES.contains(row.state)) {
                untrue.add(row.id + " is in no known state: " + row.state);
            }
            if (row.state.equals("works") && row.tests.isEmpty()) {
                untrue.add(row.id + " works, but no test shows it");
            }
            if (!row.state.equals("open") && row.where.isEmpty()) {
                untrue.add(row.id + " does not say where");
            }
            row.tests.stream()
                    .filter(test -> !testClasses.contains(test))
                    .forEach(test -> untrue.add(row.id + " names a test that does not exist: " + test));
        }
        return untrue;
    }

    private static List<Row> rows(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("| C"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(
                        cells[1].strip(),
                        cells[2].strip(),
                        cells[3].strip(),
                        Arrays.stream(cells[4].split(","))
                                .map(String::strip)
                                .filter(test -> !test.isEmpty())
                                .toList()))
                .toList();
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
