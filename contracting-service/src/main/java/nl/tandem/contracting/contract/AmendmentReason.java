package nl.tandem.contracting.contract;

/** Why a contract was amended. */
public enum AmendmentReason {
    /** Budget or volume was revised during the term (herzien contract). */
    REVISION,
    /** Other products or tariffs were agreed. */
    PRODUCTS,
    /** Tariffs follow the index (indexatie). */
    INDEXATION,
    /** The term is longer. */
    EXTENSION,
    /** The contract said something else than was agreed. */
    CORRECTION
}
