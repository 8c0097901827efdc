package nl.tandem.contracting.contract;

enum ContractState {
    /** Being prepared; nothing can be allocated or declared under it. */
    DRAFT,
    /** In force from its start date to its end date. */
    ACTIVE,
    /** Ended before its term: in force from its start date to the end date that was decided. */
    ENDED
}
