package nl.tandem.contracting.signal;

/** How far a signal is. */
enum SignalState {
    /** Nobody looked at it yet (open). */
    OPEN,
    /** Somebody looks at it (in onderzoek). */
    UNDER_INVESTIGATION,
    /** It is what it seemed, after the provider was heard (gegrond). */
    FOUNDED,
    /** Done with, with a measure or without (afgedaan). */
    SETTLED
}
