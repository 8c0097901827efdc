package nl.tandem.contracting.deadline;

enum WorkItemState {
    /** To be done, and in time until now. */
    OPEN,
    /** To be done, and too late. */
    OVERDUE,
    /** Done, in time when it was never overdue. */
    CLOSED
}
