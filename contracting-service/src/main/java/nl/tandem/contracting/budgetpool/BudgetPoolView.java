package nl.tandem.contracting.budgetpool;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BudgetPool", description = "The budgets of a care year and the pool of what is left (80/20).")
record BudgetPoolView(
        UUID poolId,

        @Schema(description = "Care year (zorgjaar).", examples = "2027")
        int careYear,

        @Schema(description = "The part of its turnover that is the budget of a provider.")
        int guaranteedPercent,

        @Schema(description = "What was pooled, in euro cents.")
        long poolCents,

        @Schema(description = "What was given from the pool, in euro cents.")
        long drawnCents,

        @Schema(description = "What is left in the pool, in euro cents.")
        long leftCents,

        @Schema(description = "Where the decision is found.")
        String decisionReference,

        @Schema(description = "When it was made.") Instant madeAt,

        @Schema(description = "The budget of each provider.")
        List<Share> shares,

        @Schema(description = "What was given from the pool, in order.")
        List<Draw> draws) {

    @Schema(name = "BudgetShare", description = "The budget of a provider.")
    record Share(
            @Schema(description = "AGB code of the provider (aanbieder).")
            String providerCode,

            @Schema(description = "What it turned over last, in euro cents.")
            long turnoverCents,

            @Schema(description = "Its budget, in euro cents; parts of a cent are pooled.")
            long budgetCents) {}

    @Schema(name = "BudgetDraw", description = "A part of the pool that a provider was given.")
    record Draw(
            UUID drawId,

            @Schema(description = "AGB code of the provider (aanbieder).")
            String providerCode,

            @Schema(description = "What it is for.") DrawPurpose purpose,

            @Schema(description = "How much, in euro cents.")
            long cents,

            @Schema(description = "Where the decision is found.")
            String decisionReference,

            @Schema(description = "When it was given.") Instant drawnAt) {}
}
