package nl.tandem.projects.goal;

import java.time.LocalDate;

/** The days of a period as monitoring writes it: 2026, 2026-04, 2026-Q2, 2026-H1, 2026-4M or 2026-8M. */
record PeriodDays(LocalDate from, int months) {

    static PeriodDays of(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        if (period.length() == 4) {
            return new PeriodDays(LocalDate.of(year, 1, 1), 12);
        }
        String part = period.substring(5);
        if (part.endsWith("M")) {
            return new PeriodDays(LocalDate.of(year, 1, 1), part.charAt(0) - '0');
        }
        return switch (part.charAt(0)) {
            case 'Q' -> nth(year, part.charAt(1) - '0', 3);
            case 'H' -> nth(year, part.charAt(1) - '0', 6);
            default -> nth(year, Integer.parseInt(part), 1);
        };
    }

    private static PeriodDays nth(int year, int number, int months) {
        return new PeriodDays(LocalDate.of(year, (number - 1) * months + 1, 1), months);
    }

    LocalDate until() {
        return from.plusMonths(months).minusDays(1);
    }
}
