package nl.tandem.contracting.subcontract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverspendTest {

    @ParameterizedTest
    @CsvSource({"60, 101, 61, 40", "0, 101, 0, 101", "100, 101, 101, 0", "50, 1, 1, 0"})
    void theClauseDividesAllOfIt(int headBears, long cents, long head, long sub) {
        LocalDate day = LocalDate.parse("2026-12-31");
        Subcontract clause =
                new Subcontract(new UUID(0, 1), new UUID(0, 2), "12345678", "22222222", day, day, headBears, "SC-1");

        Overspend overspend = Overspend.of(clause, 2026, cents, day);

        assertEquals(head, overspend.headCents());
        assertEquals(sub, overspend.subCents());
    }
}
