package nl.tandem.contracting.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    static final WorkingDays USUAL = new WorkingDays(
            EnumSet.complementOf(EnumSet.of(Holiday.GOOD_FRIDAY, Holiday.LIBERATION_DAY)), Set.of(), Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1961-04-02",
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2016-03-27",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2038-04-25",
                "2049-04-18"
            })
    void easterIsTheSundayThatTheCalendarSays(LocalDate easter) {
        assertEquals(easter, Holiday.easter(easter.getYear()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 1, 2026-04-03", // Good Friday is a working day
        "2026-04-02, 3, 2026-04-08", // Easter Monday is not
        "2026-04-04, 1, 2026-04-07", // from a Saturday
        "2026-12-23, 3, 2026-12-29",
        "2026-12-21, 10, 2027-01-06",
        "2025-12-31, 5, 2026-01-08",
        "2027-12-30, 2, 2028-01-03", // New Year on a Saturday
        "2025-04-25, 1, 2025-04-28", // 27 April is a Sunday, so King's Day is the Saturday
        "2026-04-24, 1, 2026-04-28",
        "2025-05-02, 1, 2025-05-06", // Liberation Day of a fifth year
        "2026-05-04, 1, 2026-05-05",
        "2026-05-13, 1, 2026-05-15", // Ascension Day
        "2026-05-22, 1, 2026-05-26" // Whit Monday
    })
    void aTermEndsOnTheLastOfItsWorkingDays(LocalDate from, int count, LocalDate end) {
        assertEquals(end, USUAL.addWorkingDays(from, count));
    }

    @Test
    void fromAnyDayExactlySoManyWorkingDaysPass() {
        for (LocalDate from = LocalDate.parse("2024-01-01"); from.getYear() < 2031; from = from.plusDays(1)) {
            LocalDate end = USUAL.addWorkingDays(from, 10);

            assertTrue(USUAL.isWorkingDay(end));
            assertEquals(
                    10,
                    from.plusDays(1)
                            .datesUntil(end.plusDays(1))
                            .filter(USUAL::isWorkingDay)
                            .count());
        }
    }

    @Test
    void aSettingAddsAndRemovesHolidays() {
        WorkingDays calendar = settings(Map.of(
                        "tandem.working-days.holidays", "good-friday,liberation-day,christmas-day",
                        "tandem.working-days.extra-holidays", "2026-12-24,2027-01-04",
                        "tandem.working-days.not-holidays", "2026-12-25"))
                .workingDays();

        assertFalse(calendar.isWorkingDay(LocalDate.parse("2026-04-03")));
        assertFalse(calendar.isWorkingDay(LocalDate.parse("2026-05-05")));
        assertTrue(calendar.isWorkingDay(LocalDate.parse("2026-04-06")));
        assertFalse(calendar.isWorkingDay(LocalDate.parse("2026-12-24")));
        assertFalse(calendar.isWorkingDay(LocalDate.parse("2027-01-04")));
        assertTrue(calendar.isWorkingDay(LocalDate.parse("2026-12-25")));
        assertFalse(calendar.isWorkingDay(LocalDate.parse("2026-12-26")));
    }

    @Test
    void nobodyCountsNoDaysOrForEver() {
        assertThrows(IllegalArgumentException.class, () -> USUAL.addWorkingDays(LocalDate.EPOCH, 0));
        assertThrows(IllegalArgumentException.class, () -> USUAL.addWorkingDays(LocalDate.EPOCH, 1_001));
    }

    private static WorkingDaySettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(WorkingDaySettings.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(WorkingDaySettings.class);
    }
}
