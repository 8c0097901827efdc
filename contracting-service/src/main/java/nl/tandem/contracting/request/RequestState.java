package nl.tandem.contracting.request;

/** How far a part of a request is. */
public enum RequestState {
    /** It waits for the municipality. */
    OPEN,
    /** The municipality looks into it (in onderzoek). */
    UNDER_INVESTIGATION,
    /** The municipality refused it (afgewezen). */
    REFUSED,
    /** The municipality allocated care for it. */
    HONOURED;

    boolean isOpen() {
        return this == OPEN || this == UNDER_INVESTIGATION;
    }
}
