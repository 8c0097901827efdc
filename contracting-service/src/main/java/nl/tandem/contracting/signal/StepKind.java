package nl.tandem.contracting.signal;

/** What can be done about a signal. */
enum StepKind {
    /** Somebody begins to look, or looks further. */
    INVESTIGATE,
    /** The provider tells its side (hoor en wederhoor). */
    HEAR,
    /** It is what it seemed. */
    FOUND,
    /** It is done with. */
    SETTLE
}
