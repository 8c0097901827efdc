package nl.tandem.budget.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A care year that was settled finally; later cost of it is late (nagekomen).")
record ClosedYear(
        @Schema(description = "Care year (zorgjaar).") int careYear,

        @Schema(description = "Decision (besluit).") String decision) {}
