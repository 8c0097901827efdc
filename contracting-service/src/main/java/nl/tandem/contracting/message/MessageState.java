package nl.tandem.contracting.message;

/** How far a message is. */
public enum MessageState {
    /** Stored; will be processed. */
    RECEIVED,
    /** Processed; what was refused inside it stands in its answer. */
    ASSESSED,
    /** Refused as a whole, by a rule of the standard; it counts as not sent. */
    REFUSED,
    /** Processing failed again and again for a technical reason; an operator can retry it. */
    FAILED
}
