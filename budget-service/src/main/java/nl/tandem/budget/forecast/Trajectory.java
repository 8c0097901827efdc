package nl.tandem.budget.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Care that was allocated: from when, until when at most, and when it stopped, if it did. */
record Trajectory(
        Cell cell,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate stopped,
        LocalDate knownOn) {

    /** As it was known at the end of a month. */
    Optional<Trajectory> asOf(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        if (knownOn.isAfter(day)) {
            return Optional.empty();
        }
        LocalDate stop = stopped == null || stopped.isAfter(day) ? null : stopped;
        return Optional.of(new Trajectory(cell, from, until, stop, knownOn));
    }

    boolean runsIn(YearMonth month) {
        return !YearMonth.from(from).isAfter(month)
                && (until == null || !YearMonth.from(until).isBefore(month))
                && (stopped == null || !YearMonth.from(stopped).isBefore(month));
    }

    /** Whole months since it began. */
    int ageIn(YearMonth month) {
        return Math.max(0, Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(from), month)));
    }
}
