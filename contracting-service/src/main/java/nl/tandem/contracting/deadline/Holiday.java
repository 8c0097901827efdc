package nl.tandem.contracting.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Days that may be public holidays; which of them are is a setting, because the standard refers to no list. */
enum Holiday {
    NEW_YEAR(year -> Optional.of(LocalDate.of(year, 1, 1))),
    GOOD_FRIDAY(year -> Optional.of(easter(year).minusDays(2))),
    EASTER_MONDAY(year -> Optional.of(easter(year).plusDays(1))),
    KINGS_DAY(year -> Optional.of(kingsDay(year))),
    LIBERATION_DAY(year -> Optional.of(liberationDay(year))),
    /** Bevrijdingsdag as most employers keep it: once in five years. */
    LIBERATION_DAY_EVERY_FIVE_YEARS(
            year -> Optional.of(liberationDay(year)).filter(day -> Math.floorMod(year, 5) == 0)),
    ASCENSION_DAY(year -> Optional.of(easter(year).plusDays(39))),
    WHIT_MONDAY(year -> Optional.of(easter(year).plusDays(50))),
    CHRISTMAS_DAY(year -> Optional.of(LocalDate.of(year, 12, 25))),
    SECOND_CHRISTMAS_DAY(year -> Optional.of(LocalDate.of(year, 12, 26)));

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final IntFunction<Optional<LocalDate>> day;

    Holiday(IntFunction<Optional<LocalDate>> day) {
        this.day = day;
    }

    boolean isOn(LocalDate date) {
        return day.apply(date.getYear()).filter(date::equals).isPresent();
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int leapCenturies = century / 4;
        int moon = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leapCenturies - moon + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, 4, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    private static LocalDate liberationDay(int year) {
        return LocalDate.of(year, 5, 5);
    }
}
