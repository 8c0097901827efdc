package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeLimitsTest {

    @ParameterizedTest
    @CsvSource({
        // effort: weeks that a period touches, over a month's end and over a year's end
        "3, UUR, PER_WEEK, 2022-07-11, 2022-09-04, 9 15 3, 24",
        "3, UUR, PER_WEEK, 2022-10-11, 2022-12-28, 12 15 15, 36",
        "3, UUR, PER_WEEK, 2022-04-13, 2022-06-30, 9 18 15, 36",
        "3, UUR, PER_WEEK, 2026-03-11, 2026-05-30, 12 15 15, 36",
        "1, UUR, PER_WEEK, 2020-12-28, 2021-01-04, 1 2, 2",
        // output: Sundays, and the broken last week with the last Sunday
        "15000, EURO, PER_WEEK, 2022-04-15, 2022-06-04, 30000 90000 0, 120000",
        "30000, EURO, PER_WEEK, 2022-10-11, 2022-12-31, 90000 120000 150000, 360000",
        "1, STUKS_OUTPUT, PER_WEEK, 2026-03-02, 2026-03-29, 4, 4",
        // output without any Sunday: one broken week, due where it ends
        "1, STUKS_OUTPUT, PER_WEEK, 2026-04-28, 2026-05-02, 0 1, 1",
        // the other frequencies
        "2, UUR, PER_DAG, 2026-04-29, 2026-05-31, 4 62, 66",
        "10, ETMAAL, PER_MAAND, 2026-04-29, 2026-06-01, 10 10 10, 30",
        "40, UUR, TOTAAL, 2026-04-29, 2026-06-01, 40 40 40, 40",
    })
    void aVolumeAllowsSoMuchPerPeriodAndInTotal(
            long volume,
            Eenheid unit,
            Frequentie frequency,
            LocalDate start,
            LocalDate end,
            String perPeriod,
            long inTotal) {
        Omvang omvang = new Omvang(volume, unit, frequency);
        List<String> limits = new ArrayList<>();
        for (GeslotenPeriode period : periods(start, end)) {
            limits.add(Long.toString(VolumeLimits.inPeriod(omvang, period, start, end)));
        }

        assertEquals(perPeriod, String.join(" ", limits));
        assertEquals(inTotal, VolumeLimits.inTotal(omvang, new GeslotenPeriode(start, end)));
    }

    private static List<GeslotenPeriode> periods(LocalDate start, LocalDate end) {
        List<GeslotenPeriode> periods = new ArrayList<>();
        for (YearMonth month = YearMonth.from(start);
                !month.isAfter(YearMonth.from(end));
                month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1);
            LocalDate last = month.atEndOfMonth();
            periods.add(new GeslotenPeriode(first.isBefore(start) ? start : first, last.isAfter(end) ? end : last));
        }
        return periods;
    }
}
