package nl.tandem.contracting.transformation;

/** How far a plan is. */
enum PlanState {
    SUBMITTED,
    /** Sent back with a remark; the provider submits another. */
    RETURNED,
    ACCEPTED
}
