package nl.tandem.monitoring.quantity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A municipality as the region knows it: its subregion, and what became of it. */
record Place(
        String municipality,
        String name,
        String subregion,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String successor) {}
