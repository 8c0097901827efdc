package nl.tandem.budget.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the figures of one column add up to.")
public record Totals(
        @Schema(description = "Code of the column.") String column,

        @Schema(description = "Income (baten) in euro cents.")
        long incomeCents,

        @Schema(description = "Cost (lasten) in euro cents.")
        long costCents,

        @Schema(description = "Income less cost (saldo) in euro cents.")
        long balanceCents,

        @Schema(description = "Balance of this and all earlier columns, in euro cents.")
        long cumulativeBalanceCents,

        @Schema(description = "What is shown outside the total, in euro cents.")
        long outsideCents,

        @Schema(description = "How many posts are PM; they count for nothing.")
        int proMemoriePosts,

        @Schema(description = "Subtotals by group, in order.")
        List<Group> groups) {

    @Schema(name = "FiguresGroup", description = "The subtotal of a group.")
    public record Group(
            @Schema(description = "The group.") String group,

            @Schema(description = "In euro cents.") long amountCents) {}

    @Schema(name = "FiguresDifference", description = "A printed sum that is not what the posts add up to.")
    public record Difference(
            @Schema(description = "What the sum is called.") String label,

            @Schema(description = "Code of the column.") String column,

            @Schema(description = "As printed, in euro cents.")
            long printedCents,

            @Schema(description = "As computed, in euro cents.")
            long computedCents,

            @Schema(description = "Printed less computed, in euro cents.")
            long differenceCents) {}

    /** By column, in order. */
    public static List<Totals> of(Figures figures) {
        List<Totals> all = new ArrayList<>();
        long cumulative = 0;
        for (Figures.Column column : figures.columns()) {
            Totals totals = of(figures, column.code(), cumulative);
            cumulative = totals.cumulativeBalanceCents();
            all.add(totals);
        }
        return all;
    }

    private static Totals of(Figures figures, String column, long before) {
        long income = 0;
        long cost = figures.everyTotal().stream()
                .filter(value -> value.column().equals(column))
                .map(Value::cents)
                .reduce(0L, Math::addExact);
        long outside = 0;
        int proMemorie = 0;
        Map<String, Long> groups = new LinkedHashMap<>();
        for (Post post : figures.everyPost()) {
            long cents = post.centsIn(column);
            proMemorie += post.in(column).filter(Value::notKnownYet).isPresent() ? 1 : 0;
            if (!post.isInTotal()) {
                outside = Math.addExact(outside, cents);
                continue;
            }
            if (post.direction() == Post.Direction.INCOME) {
                income = Math.addExact(income, cents);
            } else {
                cost = Math.addExact(cost, cents);
            }
            if (post.group() != null) {
                groups.merge(post.group(), cents, Math::addExact);
            }
        }
        long balance = Math.subtractExact(income, cost);
        return new Totals(
                column,
                income,
                cost,
                balance,
                Math.addExact(before, balance),
                outside,
                proMemorie,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
    }

    /** Printed sums that the posts do not add up to. */
    public static List<Difference> differences(Figures figures) {
        Map<String, Totals> byColumn = new HashMap<>();
        of(figures).forEach(totals -> byColumn.put(totals.column(), totals));
        return figures.everyControl().stream()
                .map(control -> {
                    long computed = Objects.requireNonNull(byColumn.get(control.column()))
                            .sum(control);
                    return new Difference(
                            control.label(),
                            control.column(),
                            control.printedCents(),
                            computed,
                            control.printedCents() - computed);
                })
                .filter(difference -> difference.differenceCents() != 0)
                .toList();
    }

    private long sum(Figures.Control control) {
        return switch (control.sum()) {
            case INCOME -> incomeCents;
            case COST -> costCents;
            case BALANCE -> balanceCents;
            case GROUP ->
                groups.stream()
                        .filter(group -> group.group().equals(control.group()))
                        .map(Group::amountCents)
                        .reduce(0L, Math::addExact);
        };
    }
}
