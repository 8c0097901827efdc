package nl.tandem.monitoring.measurement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.fact.TouchedMonths;

/** Measures now and then what nobody waits for: all but approved care. */
@ApplicationScoped
class MeasureTouched {

    private final TouchedMonths touched;
    private final MeasurePeriods measure;
    private final MeasureCells cells;

    MeasureTouched(TouchedMonths touched, MeasurePeriods measure, MeasureCells cells) {
        this.touched = touched;
        this.measure = measure;
        this.cells = cells;
    }

    @Scheduled(every = "{tandem.measurement.others-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measureTheOthers() {
        for (FactKind kind : EnumSet.complementOf(EnumSet.of(FactKind.CARE))) {
            boolean goesOn = true;
            while (goesOn) {
                boolean anyMonth = measure.oneOfEach(kind, false);
                goesOn = measure.oneOfEach(kind, true) || anyMonth;
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
}
