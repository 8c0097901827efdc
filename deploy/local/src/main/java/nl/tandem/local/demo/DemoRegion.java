package nl.tandem.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An invented region, the same for the same seed and scale. It is made anew, provider by provider, each time it is read,
 * so that it may be larger than the memory.
 */
public final class DemoRegion {

    private static final int OF_AGE_PERMILLE = 4;

    private final long seed;
    private final RegionSize size;

    public DemoRegion(long seed, double scale) {
        this.seed = seed;
        this.size = RegionSize.of(scale);
    }

    RegionSize size() {
        return size;
    }

    /** The providers, the one with the largest turnover first. */
    Stream<ProviderYear> providers() {
        Iterator<ProviderYear> years = new ProviderYears(seed, size, youths());
        return StreamSupport.stream(
                Spliterators.spliterator(years, size.providers(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    List<Youth> youths() {
        RandomGenerator random = random(seed, 0);
        List<String> bsns = new ArrayList<>(TestBsns.ofYouths());
        Collections.shuffle(bsns, Random.from(random));
        List<Youth> youths = new ArrayList<>(size.youths());
        int weight = 0;
        for (Municipality municipality : Municipality.ALL) {
            weight += municipality.basisPoints();
            int until = Math.toIntExact((long) size.youths() * weight / Municipality.totalBasisPoints());
            while (youths.size() < until) {
                youths.add(
                        new Youth(bsns.get(youths.size()), municipality, birthDate(random), random.nextInt(100) < 55));
            }
        }
        return youths;
    }

    static RandomGenerator random(long seed, int stream) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + stream);
    }

    /**
     * Most youths with care are 8 to 11 or 14 to 17 years old. A few came of age before their care began, which no rule of
     * the messages refuses.
     */
    private static LocalDate birthDate(RandomGenerator random) {
        if (random.nextInt(1_000) < OF_AGE_PERMILLE) {
            return CareCalendar.YEAR_START.minusYears(19).minusDays(random.nextInt(1, 365));
        }
        int group = random.nextInt(100);
        int age = group < 34 ? random.nextInt(8, 12) : group < 70 ? random.nextInt(14, 18) : random.nextInt(0, 18);
        return CareCalendar.YEAR_START.minusYears(age).minusDays(random.nextInt(1, 365));
    }
}
