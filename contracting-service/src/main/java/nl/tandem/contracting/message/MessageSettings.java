package nl.tandem.contracting.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How messages are processed in the background: at once, and after 2, 8, 32 and 128 seconds again when that fails. */
@ConfigMapping(prefix = "tandem.messages")
interface MessageSettings {

    @WithDefault("2")
    int threads();

    @WithDefault("PT0.5S")
    Duration pollInterval();

    @WithDefault("5")
    int attempts();

    @WithDefault("PT2S")
    Duration firstRetryAfter();

    /** Four times as long after each further attempt. */
    default Duration retryAfter(int attempt) {
        return firstRetryAfter().multipliedBy(1L << (2 * Math.min(attempt - 1, 10)));
    }
}
