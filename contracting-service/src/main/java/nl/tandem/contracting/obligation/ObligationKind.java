package nl.tandem.contracting.obligation;

/** What is to be delivered. */
enum ObligationKind {
    /** A plan for the time after 18 for each client of 16 years and older (toekomstplan). */
    FUTURE_PLAN_16,
    /** The outcome of the care (outcome-indicatoren). */
    OUTCOME_INDICATORS,
    /** How youths take part (participatiemeting, JIJ-meter). */
    PARTICIPATION_MEASUREMENT,
    /** Another figure that was agreed (kpi). */
    KPI
}
