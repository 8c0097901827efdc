package nl.tandem.kit.time;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal dates are calendar days in the Netherlands, whatever zone the machine is in. */
public final class DutchDate {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchDate() {}

    public static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
