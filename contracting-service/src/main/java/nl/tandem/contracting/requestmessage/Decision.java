package nl.tandem.contracting.requestmessage;

/** What a municipality answers to a request (VerzoekAntwoord, WJ760). To honour it, it allocates. */
public enum Decision {
    /** Afgewezen. */
    REFUSE("1"),
    /** In onderzoek. */
    INVESTIGATE("2");

    private final String code;

    Decision(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Decision of(String code) {
        return code.equals(REFUSE.code) ? REFUSE : INVESTIGATE;
    }
}
