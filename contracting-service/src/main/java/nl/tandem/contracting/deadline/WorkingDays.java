package nl.tandem.contracting.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are working days (werkdagen): Monday to Friday, without the public holidays.
 *
 * @param extraHolidays days on which nobody works though no holiday falls on them
 * @param notHolidays days on which people do work though a holiday falls on them
 */
record WorkingDays(Set<Holiday> holidays, Set<LocalDate> extraHolidays, Set<LocalDate> notHolidays) {

    /** Far more than any term has; a mistake in a setting must not make somebody count for ever. */
    private static final int MOST = 1_000;

    WorkingDays {
        holidays = Set.copyOf(holidays);
        extraHolidays = Set.copyOf(extraHolidays);
        notHolidays = Set.copyOf(notHolidays);
    }

    boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isHoliday(date);
    }

    /** The last of {@code count} working days, of which the first is after {@code date}. */
    LocalDate addWorkingDays(LocalDate date, int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("From 1 to %d working days, not %d.".formatted(MOST, count));
        }
        LocalDate day = date;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean isHoliday(LocalDate date) {
        if (extraHolidays.contains(date)) {
            return true;
        }
        return !notHolidays.contains(date) && holidays.stream().anyMatch(holiday -> holiday.isOn(date));
    }
}
