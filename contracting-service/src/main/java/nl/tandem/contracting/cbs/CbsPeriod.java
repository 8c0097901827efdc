package nl.tandem.contracting.cbs;

import java.time.LocalDate;

/** A half-year ({@code 2026-H1}) or quarter ({@code 2026-Q2}). */
record CbsPeriod(LocalDate from, LocalDate until) {

    static final String PATTERN = "20[0-9]{2}-(H[12]|Q[1-4])";
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    static CbsPeriod parse(String text) {
        int months = text.charAt(5) == 'H' ? HALF : QUARTER;
        int number = text.charAt(6) - '0';
        LocalDate from = LocalDate.of(Integer.parseInt(text.substring(0, 4)), (number - 1) * months + 1, 1);
        return new CbsPeriod(from, from.plusMonths(months).minusDays(1));
    }
}
