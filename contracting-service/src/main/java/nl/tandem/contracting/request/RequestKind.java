package nl.tandem.contracting.request;

/** What a request asks for. */
public enum RequestKind {
    /** New allocations (verzoek om toewijzing, 315). */
    ALLOCATION,
    /** Other allocations than the client has (verzoek om wijziging, 317). */
    CHANGE
}
