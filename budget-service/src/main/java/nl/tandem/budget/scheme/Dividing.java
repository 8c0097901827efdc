package nl.tandem.budget.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.budget.participation.MunicipalityAmount;
import nl.tandem.kit.money.LargestRemainder;
import org.apache.commons.numbers.fraction.BigFraction;

/** Divides pots by an agreement: exactly, and rounded to cents once, at the very end. */
public final class Dividing {

    private Dividing() {}

    /**
     * The contributions by municipality code; together they are the cost of all pots.
     *
     * @param decision who decided on the agreement, for the explanation
     * @param pots one for each part of the agreement, in its order
     */
    public static List<Contribution> divide(Agreement agreement, String decision, List<Pot> pots) {
        SortedMap<String, BigFraction> exact = new TreeMap<>();
        SortedMap<String, Long> costs = new TreeMap<>();
        SortedMap<String, List<Step>> steps = new TreeMap<>();
        for (int i = 0; i < pots.size(); i++) {
            Pot pot = pots.get(i);
            agreement.parts().get(i).scheme().divide(pot).forEach((municipality, share) -> {
                exact.merge(municipality, share.exactCents(), BigFraction::add);
                costs.merge(municipality, pot.costOf(municipality), Math::addExact);
                List<Step> own = steps.computeIfAbsent(municipality, key -> new ArrayList<>());
                own.add(Step.of(
                        Step.Kind.OWN_COST,
                        "Own cost (eigen kosten) of %s.".formatted(careOf(pot)),
                        pot.costOf(municipality)));
                own.addAll(share.steps());
            });
        }
        damp(agreement, exact, steps);
        correct(agreement, exact, steps, costs);
        Map<String, Long> rounded = LargestRemainder.round(exact);
        List<Contribution> contributions = new ArrayList<>();
        exact.forEach((municipality, cents) -> {
            long contribution = Objects.requireNonNull(rounded.get(municipality));
            List<Step> all = Objects.requireNonNull(steps.get(municipality));
            all.addAll(ending(decision, cents, contribution));
            contributions.add(new Contribution(
                    municipality, costs.getOrDefault(municipality, 0L), contribution, List.copyOf(all)));
        });
        return contributions;
    }

    private static String careOf(Pot pot) {
        return pot.productGroup() == null
                ? "the care in %d".formatted(pot.careYear())
                : "product group %s in %d".formatted(pot.productGroup(), pot.careYear());
    }

    private static void damp(
            Agreement agreement, SortedMap<String, BigFraction> exact, SortedMap<String, List<Step>> steps) {
        if (agreement.damping() == null) {
            return;
        }
        agreement.damping().changes(exact).forEach((municipality, change) -> {
            exact.merge(municipality, change, BigFraction::add);
            Objects.requireNonNull(steps.get(municipality))
                    .add(Step.exact(
                            Step.Kind.DAMPING,
                            change.signum() <= 0
                                    ? "Damping: compensation of the disadvantage above the agreed percentage."
                                    : "Damping: part in the compensation of others, in proportion to the advantage.",
                            change));
        });
    }

    private static void correct(
            Agreement agreement,
            SortedMap<String, BigFraction> exact,
            SortedMap<String, List<Step>> steps,
            SortedMap<String, Long> costs) {
        for (Correction correction : agreement.everyCorrection()) {
            MunicipalityAmount.byMunicipality(correction.amounts()).forEach((municipality, cents) -> {
                exact.merge(municipality, BigFraction.of(cents), BigFraction::add);
                costs.putIfAbsent(municipality, 0L);
                steps.computeIfAbsent(municipality, key -> new ArrayList<>())
                        .add(Step.of(Step.Kind.CORRECTION, "Correction: " + correction.reason(), cents));
            });
        }
    }

    private static List<Step> ending(String decision, BigFraction exact, long contribution) {
        Step quota = Step.exact(Step.Kind.EXACT_QUOTA, "The exact amount, in whole cents.", exact);
        long roundingCents = contribution - Objects.requireNonNull(quota.amountCents());
        return List.of(
                quota,
                Step.of(
                        Step.Kind.ROUNDING,
                        roundingCents == 0
                                ? "No rounding cent: those go to the largest remainders (grootste-rest-methode)."
                                : "One rounding cent, for one of the largest remainders (grootste-rest-methode).",
                        roundingCents),
                new Step(Step.Kind.DECISION, "Decided: " + decision, null),
                Step.of(
                        Step.Kind.CONTRIBUTION,
                        "The contribution is the whole cents and the rounding cent.",
                        contribution));
    }
}
