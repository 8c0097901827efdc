package nl.tandem.contracting.clientstop.waitinglist;

/** What came of a step. */
enum StepOutcome {
    SOLVED,
    CONTINUE
}
