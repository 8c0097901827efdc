package nl.tandem.monitoring.fact;

/**
 * What a period amounts to.
 *
 * @param youths unique youths with at least one line that was not taken back
 * @param costCents approved cents less credited cents
 */
public record CareSums(long youths, long costCents) {}
