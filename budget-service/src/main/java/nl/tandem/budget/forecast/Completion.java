package nl.tandem.budget.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which part of the cost of a month is booked so many months later (declaration delay), by chain ladder. */
final class Completion {

    private static final int MOST_MONTHS = 24;

    private final double[] part = new double[MOST_MONTHS + 1];

    private Completion() {
        Arrays.fill(part, 1);
    }

    static Completion of(List<Booked> bookings, YearMonth asOf) {
        SortedMap<YearMonth, long[]> byDelay = new TreeMap<>();
        for (Booked booking : bookings) {
            if (!booking.booked().isAfter(asOf) && booking.delay() <= MOST_MONTHS) {
                byDelay.computeIfAbsent(booking.care(), month -> new long[MOST_MONTHS + 1])[booking.delay()] +=
                        booking.cents();
            }
        }
        Completion completion = new Completion();
        double open = 1;
        for (int delay = MOST_MONTHS - 1; delay >= 0; delay--) {
            open *= link(byDelay, asOf, delay);
            completion.part[delay] = 1 / open;
        }
        return completion;
    }

    /** By how much the sum grows from one month of delay to the next, over the months that are old enough to tell. */
    private static double link(SortedMap<YearMonth, long[]> byDelay, YearMonth asOf, int delay) {
        double before = 0;
        double after = 0;
        for (Map.Entry<YearMonth, long[]> month : byDelay.entrySet()) {
            if (month.getKey().plusMonths(delay + 1L).isAfter(asOf)) {
                continue;
            }
            double sum = 0;
            for (int i = 0; i <= delay; i++) {
                sum += month.getValue()[i];
            }
            before += sum;
            after += sum + month.getValue()[delay + 1];
        }
        return before <= 0 || after < before ? 1 : after / before;
    }

    double of(YearMonth care, YearMonth asOf) {
        long delay = ChronoUnit.MONTHS.between(care, asOf);
        return part[Math.clamp(delay, 0, MOST_MONTHS)];
    }
}
