package nl.tandem.contracting.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import nl.tandem.contracting.ijw.ReadingLimits;

/** How messages are processed in the background: at once, and after 2, 8, 32 and 128 seconds again when that fails. */
@ConfigMapping(prefix = "tandem.messages")
public interface MessageSettings {

    @WithDefault("2")
    int threads();

    @WithDefault("PT0.5S")
    Duration pollInterval();

    /** How long messages gather before they are processed together. */
    @WithDefault("PT0.03S")
    Duration linger();

    @WithDefault("5")
    int attempts();

    /** How many lines are judged in one transaction, of one large message or of many small ones. */
    @WithDefault("5000")
    int linesAtOnce();

    /** How many small messages are processed in one transaction. */
    @WithDefault("200")
    int messagesAtOnce();

    /** What 250,000 lines are with a prefix on every element and a little more: 192 MB. */
    @WithDefault("201326592")
    long mostBytes();

    @WithDefault("250000")
    int mostLines();

    /** As long as a part of a large message may take before another worker, or another replica, thinks it was left. */
    @WithDefault("PT10S")
    Duration lease();

    default ReadingLimits limits() {
        return new ReadingLimits(mostBytes(), mostLines());
    }

    @WithDefault("PT2S")
    Duration firstRetryAfter();

    /** Four times as long after each further attempt. */
    default Duration retryAfter(int attempt) {
        return firstRetryAfter().multipliedBy(1L << (2 * Math.min(attempt - 1, 10)));
    }
}
