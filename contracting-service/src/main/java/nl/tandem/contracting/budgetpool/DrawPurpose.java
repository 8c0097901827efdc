package nl.tandem.contracting.budgetpool;

/** What a draw on the pool is for. */
enum DrawPurpose {
    /** More care at a provider than its budget holds (verschuiving). */
    SHIFT,
    /** A provider that turned over nothing before (nieuwkomer). */
    NEWCOMER
}
