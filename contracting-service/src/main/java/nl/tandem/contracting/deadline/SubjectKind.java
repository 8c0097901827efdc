package nl.tandem.contracting.deadline;

/** What a term can be about. */
public enum SubjectKind {
    MESSAGE,
    REQUEST,
    ALLOCATION,
    DELIVERY,
    DECLARATION,
    /** What a provider owes a municipality as a whole, such as the declaration of a month. */
    PROVIDER,
    CLIENT_STOP,
    CRISIS_START
}
