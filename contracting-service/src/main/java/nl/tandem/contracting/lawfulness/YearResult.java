package nl.tandem.contracting.lawfulness;

/**
 * What a provider kept of what it earned, by its annual accounts.
 *
 * @param marginPermille result in tenths of a percent of the turnover
 */
public record YearResult(String providerCode, int year, int marginPermille) {}
