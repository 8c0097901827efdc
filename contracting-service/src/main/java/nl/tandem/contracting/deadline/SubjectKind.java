package nl.tandem.contracting.deadline;

/** What a term can be about. */
public enum SubjectKind {
    MESSAGE,
    REQUEST,
    ALLOCATION,
    DECLARATION
}
