package nl.tandem.monitoring.measurement;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.fact.TouchedMonths;

/**
 * Measures what new facts touched. Not while facts are heard: a declaration comes in thousands of chunks, and a cell has to
 * be counted once for all of them. Approved care goes first, since its figures are looked at while they come in. Months do not
 * wait for the longer periods, which cost more and rest three times as long as they take.
 */
@ApplicationScoped
class MeasureTouched {

    private static final Duration ROUND = Duration.ofMillis(950);
    private static final int REST = 3;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private final TouchedMonths touched;
    private final TouchedPeriods periods;
    private final MeasureCells cells;
    private final MeasuringLock lock;
    private final Map<String, Long> restsUntil = new ConcurrentHashMap<>();

    MeasureTouched(TouchedMonths touched, TouchedPeriods periods, MeasureCells cells, MeasuringLock lock) {
        this.touched = touched;
        this.periods = periods;
        this.cells = cells;
        this.lock = lock;
    }

    /** The scheduler comes once a second; in between this looks by itself. */
    @Scheduled(every = "{tandem.measurement.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measureMonthsOfCare() {
        round(() -> measureOneOfEach(FactKind.CARE, false));
    }

    @Scheduled(every = "{tandem.measurement.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measureLongerPeriodsOfCare() {
        round(() -> measureOneOfEach(FactKind.CARE, true));
    }

    private static void round(BooleanSupplier work) {
        long end = System.nanoTime() + ROUND.toNanos();
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            if (!work.getAsBoolean()) {
                pause();
            }
        }
    }

    @Scheduled(every = "{tandem.measurement.others-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measureTheOthers() {
        for (FactKind kind : EnumSet.complementOf(EnumSet.of(FactKind.CARE))) {
            boolean goesOn = true;
            while (goesOn) {
                boolean anyMonth = measureOneOfEach(kind, false);
                goesOn = measureOneOfEach(kind, true) || anyMonth;
            }
        }
    }

    @Scheduled(
            every = "{tandem.measurement.this-month-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void touchThisMonth() {
        ActingFor.tenant(Tenant.EVERY_REGION, cells::regions)
                .forEach(region -> ActingFor.tenant(
                        Tenant.ofRegion(region),
                        () -> QuarkusTransaction.requiringNew().run(() -> touched.touchThisMonth(region))));
    }

    /** One period of every region; whether there was any. */
    private boolean measureOneOfEach(FactKind kind, boolean isLonger) {
        boolean any = false;
        for (String region : ActingFor.tenant(Tenant.EVERY_REGION, () -> periods.regions(kind))) {
            any |= measureOrLeave(region, kind, isLonger);
        }
        return any;
    }

    private boolean measureOrLeave(String region, FactKind kind, boolean isLonger) {
        String key = region + "/" + kind;
        long begin = System.nanoTime();
        if (isLonger && begin < restsUntil.getOrDefault(key, begin)) {
            return false;
        }
        try {
            boolean any = ActingFor.tenant(
                    Tenant.ofRegion(region),
                    () -> QuarkusTransaction.requiringNew().call(() -> measure(region, kind, isLonger)));
            long end = System.nanoTime();
            if (isLonger) {
                restsUntil.put(key, end + REST * (end - begin));
            }
            return any;
        } catch (RuntimeException failure) {
            // The queue of this region is as it was and is tried again; the other regions must not wait for it.
            Log.errorf(failure, "region not measured region=%s fact=%s", region, kind);
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

    /** As the relay of events does when there is nothing to send; who is told to stop ends the round. */
    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
