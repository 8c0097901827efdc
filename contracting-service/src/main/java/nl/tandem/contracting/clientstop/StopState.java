package nl.tandem.contracting.clientstop;

/** How far a stop is. */
enum StopState {
    ANNOUNCED,
    ACTIVE,
    LIFTED
}
