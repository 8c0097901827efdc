package nl.tandem.contracting.ceiling;

import java.util.UUID;

/**
 * An approved line: money that is declared under a contract, on an allocation.
 *
 * @param cents negative for a credit
 */
public record Booking(UUID contractId, UUID allocationId, int careYear, long cents) {}
