package nl.tandem.monitoring.fact;

/** Of {@code ceiling.changed}: what is used here. */
record ChangedCeiling(String contractId, String providerCode, int careYear, long ceilingCents, long reservedCents) {}
