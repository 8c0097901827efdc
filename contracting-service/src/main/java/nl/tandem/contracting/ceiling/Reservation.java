package nl.tandem.contracting.ceiling;

import java.util.UUID;

/** What an allocation may cost under a contract in one care year. */
public record Reservation(UUID contractId, int careYear, long cents) {}
