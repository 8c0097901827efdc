package nl.tandem.monitoring.measurement;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.monitoring.fact.CareFacts;
import nl.tandem.monitoring.fact.CareSums;
import nl.tandem.monitoring.indicator.IndicatorCode;

/**
 * Measures the cells that new lines touched. Not while lines are heard: a declaration comes in thousands of chunks, and
 * a cell has to be counted once for all of them.
 */
@ApplicationScoped
class MeasureTouched {

    private final CareFacts facts;
    private final Measurements measurements;
    private final MeasuringLock lock;
    private final Outbox outbox;
    private final InstantSource clock;

    MeasureTouched(CareFacts facts, Measurements measurements, MeasuringLock lock, Outbox outbox, InstantSource clock) {
        this.facts = facts;
        this.measurements = measurements;
        this.lock = lock;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "{tandem.measurement.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measureEveryRegion() {
        ActingFor.tenant(Tenant.EVERY_REGION, facts::touchedRegions).forEach(this::measureOrLeave);
    }

    private void measureOrLeave(String region) {
        try {
            ActingFor.tenant(
                    Tenant.ofRegion(region),
                    () -> QuarkusTransaction.requiringNew().run(() -> measure(region)));
        } catch (RuntimeException failure) {
            // The queue of this region is as it was and is tried again; the other regions must not wait for it.
            Log.errorf(failure, "region not measured region=%s", region);
        }
    }

    private void measure(String region) {
        if (!lock.taken(region)) {
            return;
        }
        Instant now = clock.instant();
        List<IndicatorMeasured> changes = new ArrayList<>();
        for (Cell cell : Cell.around(facts.takeTouched(region))) {
            CareSums sums = sums(region, cell);
            for (IndicatorCode code : IndicatorCode.values()) {
                Measurement.Key key =
                        new Measurement.Key(region, code, cell.period().toString(), cell.municipality());
                change(key, Figure.of(code, sums), now)
                        .map(IndicatorMeasured::of)
                        .ifPresent(changes::add);
            }
        }
        outbox.append(changes);
    }

    private CareSums sums(String region, Cell cell) {
        return cell.municipality().equals(Cell.REGION)
                ? facts.sums(region, cell.period())
                : facts.sumsOfMunicipality(region, cell.municipality(), cell.period());
    }

    private Optional<Measurement> change(Measurement.Key key, Figure figure, Instant now) {
        Measurement known = measurements.findById(key);
        if (known == null) {
            Measurement first = new Measurement(key, figure, now);
            measurements.persist(first);
            return Optional.of(first);
        }
        if (known.figure().equals(figure)) {
            return Optional.empty();
        }
        known.measure(figure, now);
        return Optional.of(known);
    }
}
