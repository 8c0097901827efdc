package nl.tandem.contracting.ceiling;

/** How firm a ceiling is. */
enum CeilingState {
    /** Announced (voorgenomen bestedingsruimte); it may still be fixed on another amount. */
    INTENTION,
    /** Fixed (vastgesteld); an addendum changes it. */
    FIXED
}
