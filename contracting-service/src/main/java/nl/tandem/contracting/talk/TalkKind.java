package nl.tandem.contracting.talk;

/** What a talk is about. */
enum TalkKind {
    /** How the contract goes (contractgesprek). */
    CONTRACT,
    /** What is to change in the care (transformatiegesprek). */
    TRANSFORMATION,
    /** The daily work, with the access teams (operationeel overleg). */
    OPERATIONAL,
    /** Content and money of the access teams, with the portfolio holder (toetsing). */
    REVIEW
}
