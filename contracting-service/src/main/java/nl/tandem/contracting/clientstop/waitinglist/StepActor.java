package nl.tandem.contracting.clientstop.waitinglist;

/** Who took a step. */
enum StepActor {
    SERVICE_ORGANISATION,
    PROVIDER,
    EXPERT_TEAM,
    MUNICIPALITY,
    BOARD
}
