package nl.tandem.kit.testing;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** Waits for what happens in the background, such as what comes through Kafka. */
public final class Soon {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Soon() {}

    /** Returns once the assertion holds; fails as it does when it does not hold in time. */
    public static void holds(Executable assertion) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                assertion.execute();
                return;
            } catch (Throwable notYet) {
                pause();
            }
        }
        Assertions.assertDoesNotThrow(assertion);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }
}
