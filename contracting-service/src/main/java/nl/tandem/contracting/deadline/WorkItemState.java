package nl.tandem.contracting.deadline;

enum WorkItemState {
    /** To be done, and in time until now. */
    OPEN,
    /** To be done, and too late. */
    OVERDUE,
    /** Done, or nothing has to be done any more; in time when it was never overdue. */
    DONE
}
