package nl.tandem.contracting.request;

/** What should become of a product. */
public enum ProductChange {
    NEW,
    CHANGED,
    UNCHANGED
}
