package nl.tandem.contracting.deadline;

/** Between whom a term runs, and which of them, or the region for them, has to act. */
public record Parties(String municipality, String providerCode, Responsible responsible) {}
