package nl.tandem.contracting.obligation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How often something is to be delivered; periods are those of the calendar. */
enum Every {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Every(int months) {
        this.months = months;
    }

    /** A period of the calendar. */
    record Period(LocalDate from, LocalDate until) {}

    Period periodOf(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        YearMonth begin = YearMonth.of(day.getYear(), first);
        return new Period(begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth());
    }

    /** The periods that end within a time, oldest first. */
    List<Period> periodsEndingIn(LocalDate from, LocalDate until) {
        List<Period> periods = new ArrayList<>();
        for (Period period = periodOf(from);
                !period.until().isAfter(until);
                period = periodOf(period.until().plusDays(1))) {
            periods.add(period);
        }
        return periods;
    }
}
