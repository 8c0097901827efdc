package nl.tandem.monitoring.fact;

/** What is read of {@code referral.allocated.v1}. */
record AllocatedReferral(String referralId, String municipality, String referrerType, long allocationNumber) {}
