package nl.tandem.contracting.ijw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How much may be declared on an allocation, in its own unit (IV076, IV077, IV078). */
public final class VolumeLimits {

    private VolumeLimits() {}

    /**
     * TR321: in one product period.
     *
     * @param start first day of the allocation
     * @param end last day of the allocation; absent when open
     */
    public static long inPeriod(Omvang omvang, GeslotenPeriode period, LocalDate start, @Nullable LocalDate end) {
        long times = switch (omvang.frequentie()) {
            case PER_DAG -> days(period);
            case PER_WEEK ->
                omvang.eenheid().isOutput() ? outputWeeksInPeriod(period, start, end) : calendarWeeks(period);
            case PER_MAAND, TOTAAL -> 1;
        };
        return Math.multiplyExact(omvang.volume(), times);
    }

    /**
     * TR322: over the whole allocation.
     *
     * @param allocation its period; of an open one, up to the end of the last month that can have been declared
     */
    public static long inTotal(Omvang omvang, GeslotenPeriode allocation) {
        long times = switch (omvang.frequentie()) {
            case PER_DAG -> days(allocation);
            case PER_WEEK -> omvang.eenheid().isOutput() ? outputWeeks(allocation) : calendarWeeks(allocation);
            case PER_MAAND -> months(allocation);
            case TOTAAL -> 1;
        };
        return Math.multiplyExact(omvang.volume(), times);
    }

    private static long days(GeslotenPeriode period) {
        return ChronoUnit.DAYS.between(period.begindatum(), period.einddatum()) + 1;
    }

    private static long months(GeslotenPeriode period) {
        return ChronoUnit.MONTHS.between(YearMonth.from(period.begindatum()), YearMonth.from(period.einddatum())) + 1;
    }

    /** Weeks from Monday to Sunday that the period touches. */
    private static long calendarWeeks(GeslotenPeriode period) {
        return ChronoUnit.WEEKS.between(monday(period.begindatum()), monday(period.einddatum())) + 1;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A week of output counts on its Sunday. */
    private static long sundays(GeslotenPeriode period) {
        LocalDate first = period.begindatum().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return first.isAfter(period.einddatum()) ? 0 : ChronoUnit.WEEKS.between(first, period.einddatum()) + 1;
    }

    private static long outputWeeks(GeslotenPeriode allocation) {
        return sundays(allocation) + (endsOnSunday(allocation.einddatum()) ? 0 : 1);
    }

    /** The broken week at the end of an allocation is declared in the period of its last Sunday. */
    private static long outputWeeksInPeriod(GeslotenPeriode period, LocalDate start, @Nullable LocalDate end) {
        if (end == null || endsOnSunday(end)) {
            return sundays(period);
        }
        LocalDate lastSunday = end.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        // The standard is silent on an allocation without any Sunday; its one broken week is due where it ends.
        LocalDate due = lastSunday.isBefore(start) ? end : lastSunday;
        return sundays(period) + (contains(period, due) ? 1 : 0);
    }

    private static boolean endsOnSunday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean contains(GeslotenPeriode period, LocalDate date) {
        return !date.isBefore(period.begindatum()) && !date.isAfter(period.einddatum());
    }
}
