package nl.tandem.local.demo;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Tells how far the demo is, at most every few seconds. */
final class Say {

    private static final long BETWEEN_LINES = 5_000_000_000L;

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private final AtomicLong lastLine = new AtomicLong(System.nanoTime());

    Say(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        lastLine.set(System.nanoTime());
        out.printf(Locale.ROOT, "%6.1f s  demo        %s%n", (System.nanoTime() - begin) / 1e9, text);
    }

    void progress(String what, long done, long all) {
        long last = lastLine.get();
        long now = System.nanoTime();
        if (now - last > BETWEEN_LINES && lastLine.compareAndSet(last, now)) {
            line(String.format(Locale.ROOT, "%s: %,d of %,d", what, done, all));
        }
    }
}
