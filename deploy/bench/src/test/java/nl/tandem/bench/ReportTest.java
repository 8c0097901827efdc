package nl.tandem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Report REPORT = new Report(
            "A machine.", List.of(Result.of("file", 50, "lines/s", 200, 1.5), Result.of("time", 1234.5, "s")));

    @Test
    void theTableTakesThePlaceOfTheOneBefore() {
        String page = "before\n" + Report.BEGIN + "\nold\n" + Report.END + "\nafter\n";

        String written = REPORT.into(page);

        assertTrue(written.startsWith("before\n" + Report.BEGIN + "\nA machine.\n"));
        assertTrue(written.endsWith("\n" + Report.END + "\nafter\n"));
        assertTrue(written.contains("| file | 50.00 | lines/s | 200 | 25 % | 1.50 |\n"), written);
        assertTrue(written.contains("| time | 1,235 | s |  |  |  |\n"), written);
        assertEquals(written, REPORT.into(written));
    }

    @Test
    void aPageWithoutMarksIsNotWritten() {
        assertThrows(BenchFailure.class, () -> REPORT.into("no marks"));
    }

    @Test
    void theHeapIsTheMostThatTheCollectorSaw() {
        String log = """
                [0.8s] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 23M->8M(256M) 3.1ms
                [1.9s] GC(1) Pause Young (Normal) (G1 Evacuation Pause) 120M->40M(256M) 5.1ms
                [2.4s] GC(2) Pause Young (Normal) (G1 Evacuation Pause) 99M->31M(256M) 4.0ms
                """;
        assertEquals(new GcLog.Heap(120, 40), GcLog.most(log));
    }
}
