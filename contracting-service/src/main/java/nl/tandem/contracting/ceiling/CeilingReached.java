package nl.tandem.contracting.ceiling;

/**
 * For the features that act on it in the same transaction: a ceiling reached a threshold.
 *
 * @param ceiling as it is now, before that is stored
 * @param percent the highest that it reached
 */
public record CeilingReached(Ceiling ceiling, int percent) {}
