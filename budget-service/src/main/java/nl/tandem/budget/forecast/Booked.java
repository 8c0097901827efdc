package nl.tandem.budget.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** What was booked in a month of the care of a month. */
record Booked(Cell cell, YearMonth care, YearMonth booked, long cents) {

    int delay() {
        return Math.max(0, Math.toIntExact(ChronoUnit.MONTHS.between(care, booked)));
    }
}
