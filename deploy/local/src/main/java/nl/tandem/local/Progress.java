package nl.tandem.local;

import java.time.Duration;

/** One line per step, with the seconds it took. */
final class Progress {

    private final long begin = System.nanoTime();

    void say(String line) {
        System.out.printf("%6.1f s  %s%n", seconds(begin), line);
    }

    Step begin(String what) {
        return new Step(this, what, System.nanoTime());
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }

    record Step(Progress progress, String what, long begin) {

        void end(String outcome) {
            progress.say("%-11s %s (%.1f s)".formatted(what, outcome, seconds(begin)));
        }
    }
}
