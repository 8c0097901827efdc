package nl.tandem.contracting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.obligation.Obligation.Delivered;
import nl.tandem.contracting.obligation.Obligation.Due;
import nl.tandem.contracting.obligation.Obligation.Standing;
import org.junit.jupiter.api.Test;

class ObligationTest {

    private static final Obligation QUARTERLY = new Obligation(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "12345678",
            ObligationKind.FUTURE_PLAN_16,
            "x",
            Every.QUARTER,
            30,
            List.of("clients16plus", "withPlan"),
            day("2026-01-01"),
            day("2026-12-31"));

    @Test
    void whatIsDueAndNotDeliveredIsMissing() {
        assertEquals(List.of(), calendar(Map.of(), "2026-03-30"));
        assertEquals(List.of(Standing.OPEN), calendar(Map.of(), "2026-04-30"));
        assertEquals(List.of(Standing.MISSING), calendar(Map.of(), "2026-05-01"));
    }

    @Test
    void whatIsLateOrIncompleteIsSaid() {
        Map<String, Long> all = Map.of("clients16plus", 30L, "withPlan", 20L);

        assertEquals(List.of(Standing.DELIVERED), calendar(delivered("2026-04-30", all), "2026-06-01"));
        assertEquals(List.of(Standing.LATE), calendar(delivered("2026-05-01", all), "2026-06-01"));
        assertEquals(
                List.of(Standing.INCOMPLETE), calendar(delivered("2026-04-30", Map.of("withPlan", 20L)), "2026-06-01"));
        assertEquals(
                666L,
                QUARTERLY
                        .calendar(delivered("2026-04-30", all), day("2026-06-01"))
                        .getFirst()
                        .withPlanPermille());
    }

    @Test
    void periodsAreThoseOfTheCalendar() {
        assertEquals(
                new Every.Period(day("2026-07-01"), day("2026-12-31")), Every.HALF_YEAR.periodOf(day("2026-08-15")));
        assertEquals(
                2,
                Every.MONTH
                        .periodsEndingIn(day("2026-01-15"), day("2026-03-30"))
                        .size());
    }

    private static Map<LocalDate, Delivered> delivered(String on, Map<String, Long> figures) {
        return Map.of(day("2026-01-01"), new Delivered(day(on), figures));
    }

    private static List<Standing> calendar(Map<LocalDate, Delivered> delivered, String today) {
        return QUARTERLY.calendar(delivered, day(today)).stream()
                .map(Due::standing)
                .toList();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
