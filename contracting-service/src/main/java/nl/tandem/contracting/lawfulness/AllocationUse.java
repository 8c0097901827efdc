package nl.tandem.contracting.lawfulness;

/**
 * How much of what a provider was allocated is declared, of allocations that ended.
 *
 * @param usedUp those of which the norm or more is used
 */
public record AllocationUse(String providerCode, int year, int allocations, int usedUp) {}
