package nl.tandem.contracting.signal;

/** What is done about it (handhaving). */
enum Measure {
    /** Nothing: it was not what it seemed, or is made good already. */
    NONE,
    /** It is explained how it should be done (preventie). */
    EXPLANATION,
    /** A written warning. */
    WARNING,
    /** What was paid is claimed back (terugvordering). */
    RECOVERY,
    /** The contract is used: payment suspended, client stop, termination. */
    CONTRACT_MEASURE,
    /** It is reported to the authorities (aangifte). */
    REPORT
}
