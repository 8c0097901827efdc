package nl.tandem.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** From a first to a last day, both included. */
record Period(LocalDate first, LocalDate last) {

    static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Weeks from Monday to Sunday that it touches (IV077). */
    long weeks() {
        return ChronoUnit.WEEKS.between(monday(first), monday(last)) + 1;
    }

    /** Calendar months that it touches. */
    long months() {
        return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
