package nl.tandem.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.InstantSource;

/** The one place that reads the machine's clock. */
final class SystemClock {

    @Produces
    @ApplicationScoped
    InstantSource instants() {
        return Clock.systemUTC();
    }
}
