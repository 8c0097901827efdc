package nl.tandem.monitoring.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a care year; as text {@code 2026} (year), {@code 2026-04} (month), {@code 2026-Q2} (quarter), {@code 2026-H1}
 * (half-year), {@code 2026-4M} or {@code 2026-8M} (the first four or eight months, as interim reports have them).
 */
public record Period(int careYear, int firstMonth, int lastMonth) {

    /** What a period looks like as text. */
    public static final String PATTERN = "[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|4M|8M))?";

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int FOUR = 4;
    private static final int EIGHT = 8;

    public static Period year(int careYear) {
        return new Period(careYear, 1, MONTHS);
    }

    public static Period month(int careYear, int careMonth) {
        return new Period(careYear, careMonth, careMonth);
    }

    /** Reads what {@link #PATTERN} allows. */
    public static Period parse(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return year(year);
        }
        String part = text.substring(5);
        return switch (part) {
            case "4M" -> new Period(year, 1, FOUR);
            case "8M" -> new Period(year, 1, EIGHT);
            default ->
                switch (part.charAt(0)) {
                    case 'Q' -> nth(year, part.charAt(1) - '0', QUARTER);
                    case 'H' -> nth(year, part.charAt(1) - '0', HALF);
                    default -> month(year, Integer.parseInt(part));
                };
        };
    }

    private static Period nth(int year, int number, int length) {
        return new Period(year, (number - 1) * length + 1, number * length);
    }

    /** Every period that a month is part of, itself first. */
    public static List<Period> around(int careYear, int careMonth) {
        List<Period> periods = new ArrayList<>(List.of(
                month(careYear, careMonth),
                nth(careYear, (careMonth - 1) / QUARTER + 1, QUARTER),
                nth(careYear, (careMonth - 1) / HALF + 1, HALF),
                year(careYear)));
        if (careMonth <= FOUR) {
            periods.add(new Period(careYear, 1, FOUR));
        }
        if (careMonth <= EIGHT) {
            periods.add(new Period(careYear, 1, EIGHT));
        }
        return periods;
    }

    public LocalDate from() {
        return LocalDate.of(careYear, firstMonth, 1);
    }

    /** The last day. */
    public LocalDate until() {
        return YearMonth.of(careYear, lastMonth).atEndOfMonth();
    }

    public int months() {
        return lastMonth - firstMonth + 1;
    }

    /** The same part of the year before. */
    public Period yearBefore() {
        return new Period(careYear - 1, firstMonth, lastMonth);
    }

    /** The period of the same length before this one; of four or eight months, those of the year before. */
    public Period before() {
        int length = months();
        if (length == FOUR || length == EIGHT || length == MONTHS) {
            return yearBefore();
        }
        return firstMonth > length
                ? new Period(careYear, firstMonth - length, lastMonth - length)
                : new Period(careYear - 1, MONTHS - length + 1, MONTHS);
    }

    @Override
    public String toString() {
        return switch (months()) {
            case 1 -> "%04d-%02d".formatted(careYear, firstMonth);
            case QUARTER -> "%04d-Q%d".formatted(careYear, lastMonth / QUARTER);
            case HALF -> "%04d-H%d".formatted(careYear, lastMonth / HALF);
            case FOUR, EIGHT -> "%04d-%dM".formatted(careYear, months());
            default -> "%04d".formatted(careYear);
        };
    }
}
