package nl.tandem.budget.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Cost that one municipality took over from another because youths moved (onderlinge verrekening).")
record MutualSettlement(
        @Schema(description = "CBS code of the municipality that had paid.")
        String fromMunicipality,

        @Schema(description = "CBS code of the municipality that bears the cost.")
        String toMunicipality,

        @Schema(description = "What was carried over, in euro cents.")
        long amountCents) {}
