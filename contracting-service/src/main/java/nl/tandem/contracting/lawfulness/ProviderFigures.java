package nl.tandem.contracting.lawfulness;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What was paid to each provider, added up line by line so that a year need not be held in memory. */
public final class ProviderFigures {

    /** A calendar quarter. */
    record Quarter(int year, int number) implements Comparable<Quarter> {

        static Quarter of(YearMonth month) {
            return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
        }

        Quarter next() {
            return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
        }

        YearMonth firstMonth() {
            return YearMonth.of(year, 3 * number - 2);
        }

        YearMonth lastMonth() {
            return firstMonth().plusMonths(2);
        }

        @Override
        public int compareTo(Quarter other) {
            return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
        }

        @Override
        public String toString() {
            return "%d-Q%d".formatted(year, number);
        }
    }

    record Peers(Quarter quarter, String category) {}

    record InMonth(String provider, String category, String unit, YearMonth month) {}

    /** Of a provider, a category and a quarter. */
    static final class Sum {
        long cents;
        long minutes;
        int youthMonths;
        final Set<UUID> youths = new HashSet<>();
    }

    private final Map<Peers, Map<String, Sum>> byPeers = new HashMap<>();
    private final Map<String, Map<Quarter, Long>> quarterCents = new TreeMap<>();
    private final Map<InMonth, Map<Long, Integer>> amounts = new HashMap<>();
    private final Set<String> seenInMonth = new HashSet<>();
    private YearMonth current = YearMonth.of(1970, 1);

    /** Months one after the other. */
    public void add(LineFact line) {
        if (!line.isPaid() || line.clientId() == null) {
            return;
        }
        YearMonth month = YearMonth.from(line.care().from());
        if (!month.equals(current)) {
            seenInMonth.clear();
            current = month;
        }
        Quarter quarter = Quarter.of(month);
        Sum sum = byPeers.computeIfAbsent(new Peers(quarter, line.care().category()), peers -> new TreeMap<>())
                .computeIfAbsent(line.provider(), provider -> new Sum());
        sum.cents += line.care().amountCents();
        sum.minutes += line.minutes();
        sum.youths.add(line.clientId());
        if (seenInMonth.add(line.provider() + line.care().category() + line.clientId())) {
            sum.youthMonths++;
        }
        quarterCents
                .computeIfAbsent(line.provider(), provider -> new TreeMap<>())
                .merge(quarter, line.care().amountCents(), Long::sum);
        if (line.minutes() > 0) {
            amounts.computeIfAbsent(
                            new InMonth(
                                    line.provider(),
                                    line.care().category(),
                                    line.care().unit(),
                                    month),
                            key -> new HashMap<>())
                    .merge(line.care().amountCents(), 1, Integer::sum);
        }
    }

    Map<Peers, Map<String, Sum>> byPeers() {
        return byPeers;
    }

    Map<String, Map<Quarter, Long>> quarterCents() {
        return quarterCents;
    }

    Map<InMonth, Map<Long, Integer>> amounts() {
        return amounts;
    }
}
