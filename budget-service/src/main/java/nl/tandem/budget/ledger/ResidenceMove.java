package nl.tandem.budget.ledger;

import java.time.LocalDate;

/** A youth moved: from a day on another municipality bears the cost of the allocation. */
record ResidenceMove(
        String moveId, String fromMunicipality, String toMunicipality, String allocationId, LocalDate movedOn) {}
