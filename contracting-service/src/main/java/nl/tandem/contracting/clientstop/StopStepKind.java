package nl.tandem.contracting.clientstop;

/** What can happen to a stop. */
enum StopStepKind {
    ANNOUNCED,
    FAMILIES_INFORMED,
    ACTIVATED,
    LIFTED
}
