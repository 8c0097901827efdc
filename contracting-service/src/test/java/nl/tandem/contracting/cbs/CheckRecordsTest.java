package nl.tandem.contracting.cbs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ijw.Bsn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may go to CBS, and how it is written. */
class CheckRecordsTest {

    private static final CbsPeriod PERIOD = CbsPeriod.parse("2026-H1");

    @Test
    void aRecordIsWrittenAsTheProtocolSays() {
        CheckRecords checked = CheckRecords.of(
                List.of(
                        spell("HELP-02", "2026-01-14", "2026-03-31", "32", "02"),
                        spell("HELP-14", "2026-02-01", "2026-07-01", "31", "08"),
                        spell("HELP-11", "2025-02-01", null, null, "04")),
                PERIOD);
        assertEquals(List.of(), checked.findings());
        assertEquals(
                List.of(
                        "111222333;20260114;02;02;02;20260331;03",
                        "111222333;20260201;14;08;02;;",
                        "111222333;20250201;11;04;02;;"),
                checked.lines().stream()
                        .map(line -> line.text(new Bsn("111222333")))
                        .toList());
    }

    @Test
    void measuresHaveTheirOwnReasonsAndNoReferrer() {
        CheckRecords checked = CheckRecords.of(
                List.of(
                        spell("PROTECTION-11", "2026-01-14", "2026-03-31", "31", null),
                        spell("PROTECTION-21", "2026-01-14", "2026-03-31", "02", null)),
                PERIOD);
        assertEquals(
                List.of("b;20260114;11;;;20260331;04", "b;20260114;21;;;20260331;15"),
                checked.lines().stream().map(line -> line.text(new Bsn("b"))).toList());
    }

    @Test
    void whatCannotGoIsNamedWithWhatToDo() {
        Spell twice = spell("HELP-02", "2026-01-14", null, null, "02");
        CheckRecords checked = CheckRecords.of(
                List.of(
                        spell("HELP-02", "2026-01-14", null, null, null),
                        spell("PROTECTION-21", "2026-01-14", "2026-03-31", "31", null),
                        twice,
                        twice),
                PERIOD);
        assertEquals(
                List.of("referrer-unknown", "reason-unknown", "key-twice"),
                checked.findings().stream().map(CbsFinding::code).toList());
        assertEquals(1, checked.lines().size());
    }

    @Test
    void halfYearsAndQuartersAreDueThreeWeeksLater() {
        assertEquals(LocalDate.of(2026, 7, 21), CbsDelivery.dueOn(PERIOD));
        assertEquals(LocalDate.of(2026, 1, 21), CbsDelivery.dueOn(CbsPeriod.parse("2025-Q4")));
    }

    private static final UUID YOUTH = UUID.randomUUID();

    private static Spell spell(
            String form, String start, @Nullable String end, @Nullable String reason, @Nullable String referrer) {
        return new Spell(
                YOUTH,
                CbsForm.parse(form).orElseThrow(),
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                reason,
                referrer,
                false);
    }
}
