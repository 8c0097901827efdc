package nl.tandem.monitoring.measurement;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.tandem.monitoring.fact.FactKind;

/**
 * Measures approved care without pause, since its figures are looked at while they come in: a scheduler that looks once a
 * second lets a figure wait a whole second when a round takes a little too long. Months do not wait for the longer periods.
 */
@ApplicationScoped
class MeasureCare {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration MOST_TO_STOP = Duration.ofSeconds(5);

    private final MeasurePeriods measure;
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    MeasureCare(MeasurePeriods measure) {
        this.measure = measure;
    }

    void start(@Observes StartupEvent event) {
        threads.add(Thread.ofPlatform().name("measure-months-of-care").daemon().start(() -> run(false)));
        threads.add(Thread.ofPlatform()
                .name("measure-longer-periods-of-care")
                .daemon()
                .start(() -> run(true)));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        for (Thread thread : threads) {
            thread.join(MOST_TO_STOP);
        }
    }

    private void run(boolean isLonger) {
        try {
            Duration pause = Duration.ZERO;
            while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = measureOne(isLonger);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to wait before the next. */
    private Duration measureOne(boolean isLonger) {
        try {
            return measure.oneOfEach(FactKind.CARE, isLonger) ? Duration.ZERO : LOOK_AGAIN;
        } catch (RuntimeException failure) {
            Log.warnf(
                    "measuring interrupted, will go on kind=%s cause=%s",
                    failure.getClass().getSimpleName(), failure.getMessage());
            return AFTER_FAILURE;
        }
    }
}
