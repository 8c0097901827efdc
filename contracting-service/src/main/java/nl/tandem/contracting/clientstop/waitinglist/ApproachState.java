package nl.tandem.contracting.clientstop.waitinglist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WaitingListApproachState",
        description = "OPEN: a next step is to be taken; SOLVED: a step solved it; EXHAUSTED: all seven did not.")
enum ApproachState {
    OPEN,
    SOLVED,
    EXHAUSTED
}
