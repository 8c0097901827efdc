package nl.tandem.monitoring.duration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes when part of it still runs (Kaplan and Meier): who still runs counts for as long as he was seen, and
 * who was seen from a later day on counts from then. The mean of what ended alone is too low, because what takes long is not
 * in it yet.
 */
final class KaplanMeier {

    /** Half survives; with room for what is lost in adding logarithms. */
    private static final double LOG_HALF = Math.log(0.5) + 1e-9;

    private KaplanMeier() {}

    /** Seen from the day after {@code entry} until and with {@code exit}, in days since the start. */
    record Spell(long entry, long exit, boolean ended) {}

    /** The day by which half has ended; null when less than half has. */
    @Nullable
    static Long median(List<Spell> spells) {
        List<Long> ends = spells.stream()
                .filter(Spell::ended)
                .map(Spell::exit)
                .distinct()
                .sorted()
                .toList();
        long[] entries = spells.stream().mapToLong(Spell::entry).sorted().toArray();
        long[] exits = spells.stream().mapToLong(Spell::exit).sorted().toArray();
        Map<Long, Long> ended =
                spells.stream().filter(Spell::ended).collect(Collectors.groupingBy(Spell::exit, Collectors.counting()));
        double logarithm = 0;
        for (long day : ends) {
            long atRisk = below(entries, day) - below(exits, day);
            long now = ended.getOrDefault(day, 0L);
            if (now >= atRisk) {
                return day;
            }
            logarithm += Math.log1p(-(double) now / atRisk);
            if (logarithm <= LOG_HALF) {
                return day;
            }
        }
        return null;
    }

    /** How many lie below the day. */
    private static long below(long[] sorted, long day) {
        int place = Arrays.binarySearch(sorted, day);
        if (place < 0) {
            return -(place + 1L);
        }
        while (place > 0 && sorted[place - 1] == day) {
            place--;
        }
        return place;
    }
}
