package nl.tandem.monitoring.fact;

import java.time.LocalDate;

/** Of {@code adults.counted}: what is used here. */
record CountedAdults(String municipality, LocalDate countedOn, int adults, int youths) {}
