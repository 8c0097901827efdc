package nl.tandem.contracting.deadline;

import java.time.LocalDate;
import java.util.UUID;

/** Something that, by what is recorded, has to be done. A term that counts from another day is another term. */
record Wanted(UUID subjectId, String municipality, String providerCode, LocalDate countsFrom) {}
