package nl.tandem.monitoring.fact;

import java.time.LocalDate;

/** What is read of {@code crisis.started.v1}. */
record Crisis(String crisisId, String municipality, String providerCode, LocalDate startDay) {}
