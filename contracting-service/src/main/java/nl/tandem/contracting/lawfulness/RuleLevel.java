package nl.tandem.contracting.lawfulness;

/** What a rule looks at. */
public enum RuleLevel {
    /** One declared line. */
    LINE,
    /** The care of one youth in a month, at all providers. */
    YOUTH,
    /** A provider beside itself or its peers; tells of no youth. */
    PROVIDER
}
