package nl.tandem.local.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits, never for ever. */
final class Pause {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private Pause() {}

    static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted", e);
        }
    }

    /** Looks until it is so; as long as things move it may take longer than the patience. */
    static void until(Duration patience, BooleanSupplier reached, Supplier<Object> state, String what) {
        Object last = state.get();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!reached.getAsBoolean()) {
            Object now = state.get();
            if (!now.equals(last)) {
                last = now;
                deadline = System.nanoTime() + patience.toNanos();
            }
            if (System.nanoTime() > deadline) {
                throw new DemoFailure("waited %d s without any progress for: %s; it stands at %s"
                        .formatted(patience.toSeconds(), what, now));
            }
            sleep(BETWEEN_LOOKS);
        }
    }
}
