package nl.tandem.budget.ledger;

import java.util.List;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The realised cost (gerealiseerde kosten) of a care year, all on one page.")
record RealisedCostsView(
        @Schema(description = "The cost of each municipality that the caller may see, by its code.")
        List<RealisedCostView> items,

        @Schema(description = "Number of this page: always 1.")
        int page,

        @Schema(description = "How many items a page has at most.")
        int pageSize,

        @Schema(description = "How many items there are in all.")
        long totalItems,

        @Schema(description = "What the items add up to, in euro cents.")
        long totalCents,

        @Schema(
                description = "Total of the region (regionaal totaal), in euro cents; more than the items for a"
                        + " municipality, which sees only its own.")
        long regionTotalCents) {

    @Schema(description = "The realised cost of one municipality in one care year.")
    record RealisedCostView(
            @Schema(description = "Municipality (gemeente): CBS code, four digits.")
            String municipality,

            @Schema(description = "Year in which the care was given (zorgjaar).")
            int careYear,

            @Schema(description = "Realised cost (gerealiseerde kosten) in euro cents, credits taken off.")
            long realisedCents) {}

    static RealisedCostsView of(int careYear, RealisedCosts.OfYear costs) {
        Page<RealisedCostView> page = Page.whole(costs.centsByMunicipality().entrySet().stream()
                .map(cost -> new RealisedCostView(cost.getKey(), careYear, cost.getValue()))
                .toList());
        return new RealisedCostsView(
                page.items(),
                page.page(),
                page.pageSize(),
                page.totalItems(),
                page.items().stream().mapToLong(RealisedCostView::realisedCents).reduce(0, Math::addExact),
                costs.regionTotalCents());
    }
}
