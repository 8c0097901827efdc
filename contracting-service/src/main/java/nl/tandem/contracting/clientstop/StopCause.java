package nl.tandem.contracting.clientstop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is a stop. No law lists the causes; these are the ones that the contracts of the region know. */
@Schema(
        name = "ClientStopCause",
        description = "Why there is a stop:"
                + "\n* CEILING_REACHED: the ceiling (omzetplafond) is reached or will be, in consultation;"
                + "\n* NO_CAPACITY: the provider has no room, and tells it at least 14 days before;"
                + "\n* QUALITY: an inspection or the region finds that no youth should come there now;"
                + "\n* CONTRACT_ENDING: the contract ends, and care that starts now would be broken off.")
public enum StopCause {
    CEILING_REACHED(1),
    NO_CAPACITY(14),
    QUALITY(1),
    CONTRACT_ENDING(1);

    private static final String NOT_IN_BUDGET = "2";
    private static final String NOT_IN_CONTRACT = "4";

    private final int noticeDays;

    StopCause(int noticeDays) {
        this.noticeDays = noticeDays;
    }

    /** How many days there are at least between the announcement and the start. */
    int noticeDays() {
        return noticeDays;
    }

    /** With which reason (RedenAfwijzingVerzoek, WJ759) a request is refused for it; the standard has none for a stop. */
    public String refusalReason() {
        return this == CEILING_REACHED ? NOT_IN_BUDGET : NOT_IN_CONTRACT;
    }
}
