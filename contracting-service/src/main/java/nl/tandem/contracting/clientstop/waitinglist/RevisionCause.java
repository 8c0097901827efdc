package nl.tandem.contracting.clientstop.waitinglist;

/** What a revision of a contract is proposed for. */
public enum RevisionCause {
    WAITING_LIST,
    THREATENED_OVERRUN
}
