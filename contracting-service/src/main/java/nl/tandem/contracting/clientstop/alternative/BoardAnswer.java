package nl.tandem.contracting.clientstop.alternative;

/** What the board decides about money for more care. */
public enum BoardAnswer {
    GRANTED,
    REFUSED
}
