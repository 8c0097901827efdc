package nl.tandem.monitoring.measurement;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.TouchedMonths;

/**
 * Measures what new facts touched. Not while facts are heard: a declaration comes in thousands of chunks, and a cell has to
 * be counted once for all of them. Approved care goes first, since its figures are looked at while they come in.
 */
@ApplicationScoped
class MeasureTouched {

    private final TouchedMonths touched;
    private final MeasureCells cells;
    private final MeasuringLock lock;

    MeasureTouched(TouchedMonths touched, MeasureCells cells, MeasuringLock lock) {
        this.touched = touched;
        this.cells = cells;
        this.lock = lock;
    }

    @Scheduled(every = "{tandem.measurement.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measureCare() {
        measureEveryRegion(FactKind.CARE);
    }

    @Scheduled(every = "{tandem.measurement.others-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measureTheOthers() {
        EnumSet.complementOf(EnumSet.of(FactKind.CARE)).forEach(this::measureEveryRegion);
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

    private void measureEveryRegion(FactKind kind) {
        ActingFor.tenant(Tenant.EVERY_REGION, () -> touched.regions(kind))
                .forEach(region -> measureOrLeave(region, kind));
    }

    private void measureOrLeave(String region, FactKind kind) {
        try {
            ActingFor.tenant(
                    Tenant.ofRegion(region),
                    () -> QuarkusTransaction.requiringNew().run(() -> measure(region, kind)));
        } catch (RuntimeException failure) {
            // The queue of this region is as it was and is tried again; the other regions must not wait for it.
            Log.errorf(failure, "region not measured region=%s fact=%s", region, kind);
        }
    }

    private void measure(String region, FactKind kind) {
        if (lock.taken(region, kind)) {
            cells.measure(region, kind, touched.take(region, kind));
        }
    }
}
