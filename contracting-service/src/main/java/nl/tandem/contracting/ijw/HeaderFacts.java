package nl.tandem.contracting.ijw;

import java.time.LocalDate;

/**
 * What the receiver knows that a Header is judged by.
 *
 * @param today the day of receipt
 * @param identificationUsed whether this sender used this Identificatie before for this type of message
 * @param municipalityKnown whether the municipality's code is in the list of the CBS; after a merger the old code counts
 *     for the time that it was valid
 */
public record HeaderFacts(LocalDate today, boolean identificationUsed, boolean municipalityKnown) {}
