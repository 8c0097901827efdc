package nl.tandem.monitoring.disclosure;

/** What free text must not hold: a number that may be a BSN. For {@code @Pattern}, which needs constants. */
public final class NoBsn {

    public static final String PATTERN = "(?s)(?!.*\\b[0-9]{9}\\b).*";
    public static final String MESSAGE = "must not hold a number of nine digits, which may be a BSN";

    private NoBsn() {}
}
