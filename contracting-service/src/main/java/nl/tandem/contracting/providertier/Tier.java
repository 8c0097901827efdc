package nl.tandem.contracting.providertier;

/** What a provider is to the region. */
enum Tier {
    /** With a contract of two years or more (strategische partner). */
    STRATEGIC,
    REGULAR
}
