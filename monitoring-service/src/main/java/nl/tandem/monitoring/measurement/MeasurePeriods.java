package nl.tandem.monitoring.measurement;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.Period;

/**
 * Measures what new facts touched, a period at a time. Not while facts are heard: a declaration comes in thousands of chunks,
 * and a cell has to be counted once for all of them. So that hearing goes on meanwhile, measuring rests as long as it took;
 * longer periods, which cost more, three times as long.
 */
@ApplicationScoped
class MeasurePeriods {

    private static final int REST_OF_MONTHS = 1;
    private static final int REST_OF_LONGER = 3;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final TouchedPeriods periods;
    private final MeasureCells cells;
    private final MeasuringLock lock;
    private final Map<String, Long> restsUntil = new ConcurrentHashMap<>();

    MeasurePeriods(TouchedPeriods periods, MeasureCells cells, MeasuringLock lock) {
        this.periods = periods;
        this.cells = cells;
        this.lock = lock;
    }

    /** One period of every region; whether there was any. */
    boolean oneOfEach(FactKind kind, boolean isLonger) {
        boolean any = false;
        for (String region : ActingFor.tenant(Tenant.EVERY_REGION, () -> periods.regions(kind))) {
            any |= measureOrLeave(region, kind, isLonger);
        }
        return any;
    }

    private boolean measureOrLeave(String region, FactKind kind, boolean isLonger) {
        String key = region + "/" + kind + "/" + isLonger;
        long begin = System.nanoTime();
        if (begin - restsUntil.getOrDefault(key, begin) < 0) {
            return false;
        }
        try {
            boolean any = ActingFor.tenant(
                    Tenant.ofRegion(region),
                    () -> QuarkusTransaction.requiringNew().call(() -> measure(region, kind, isLonger)));
            long end = System.nanoTime();
            restsUntil.put(key, end + (isLonger ? REST_OF_LONGER : REST_OF_MONTHS) * (end - begin));
            return any;
        } catch (RuntimeException failure) {
            // The queue of this region is as it was and is tried again; the other regions must not wait for it.
            Log.errorf(failure, "region not measured region=%s fact=%s", region, kind);
            restsUntil.put(key, System.nanoTime() + AFTER_FAILURE.toNanos());
            return false;
        }
    }

    private boolean measure(String region, FactKind kind, boolean isLonger) {
        if (!lock.taken(region, kind, isLonger)) {
            return false;
        }
        if (!isLonger) {
            periods.spread(region, kind);
        }
        Optional<Period> next = periods.next(region, kind, isLonger);
        next.ifPresent(period -> cells.measure(region, kind, period, periods.take(region, kind, period)));
        return next.isPresent();
    }
}
