package nl.tandem.budget.advance;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.tandem.kit.money.LargestRemainder;
import nl.tandem.kit.problem.Problem;

/** How an annual advance falls apart in instalments, and what a later decision changes of them. */
final class InstalmentPlan {

    private static final int MONTHS = 12;

    private InstalmentPlan() {}

    /** The due day of each instalment, spread evenly over the year. */
    static List<LocalDate> dueDays(int year, int instalments, int dueDay) {
        return IntStream.range(0, instalments)
                .mapToObj(number -> LocalDate.of(year, 1 + number * MONTHS / instalments, dueDay))
                .toList();
    }

    /** Equal parts; the cents that do not divide go to the first ones. */
    static List<Long> parts(long cents, int instalments) {
        Map<Integer, BigInteger> equal = new TreeMap<>();
        IntStream.range(0, instalments).forEach(number -> equal.put(number, BigInteger.ONE));
        return List.copyOf(LargestRemainder.divide(cents, equal).values());
    }

    /** What was due up to a day stays; the rest of the new annual amount goes over what is not due yet. */
    static List<Long> revised(List<Long> earlier, List<LocalDate> dueDays, LocalDate day, long newCents) {
        List<Long> kept = IntStream.range(0, dueDays.size())
                .filter(number -> !dueDays.get(number).isAfter(day))
                .mapToObj(earlier::get)
                .toList();
        int left = dueDays.size() - kept.size();
        if (left == 0) {
            throw new Problem(
                    409,
                    "no-instalment-left",
                    "All instalments are due already; the difference is settled with the final settlement.");
        }
        List<Long> revised = new ArrayList<>(kept);
        revised.addAll(parts(newCents - kept.stream().reduce(0L, Math::addExact), left));
        return revised;
    }
}
