package nl.tandem.e2e;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits for what must come, and fails when it does not come in time. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Eventually() {}

    static <T> T get(String what, Supplier<@Nullable T> look) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            T found = look.get();
            if (found != null) {
                return found;
            }
            pause(BETWEEN_LOOKS);
        }
        throw new AssertionError("waited %d s in vain until %s".formatted(PATIENCE.toSeconds(), what));
    }

    static void isTrue(String what, BooleanSupplier condition) {
        var unused = get(what, () -> condition.getAsBoolean() ? Boolean.TRUE : null);
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
