package nl.tandem.contracting.delivery;

/** How a delivery stands. */
enum DeliveryState {
    /** Started and not stopped. */
    ACTIVE,
    /** Stopped for the time being (RedenBeeindiging 20). */
    PAUSED,
    /** Stopped for good. */
    STOPPED,
    /** Its start was deleted: it counts as never sent. */
    WITHDRAWN
}
