package nl.tandem.contracting.clientstop;

/** Free text that is not about a person: what looks like a BSN is refused, wherever it stands. */
public final class ImpersonalText {

    public static final String PATTERN = "(?s)^(?!.*(?<![0-9])[0-9]{9}(?![0-9])).*$";
    public static final String MESSAGE = "Nine digits may be a BSN; no personal data here.";

    private ImpersonalText() {}
}
