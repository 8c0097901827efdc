package nl.tandem.budget.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.tandem.budget.distributionkey.DistributionKey;
import nl.tandem.budget.distributionkey.DistributionKeys;
import nl.tandem.budget.ledger.ExpensiveClients;
import nl.tandem.budget.ledger.RealisedCosts;
import nl.tandem.budget.ledger.UseCounts;
import nl.tandem.budget.participation.Participants;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Gathers what an agreement divides: the cost of a year, weights, budgets and use, as they are now. */
@ApplicationScoped
public class Pots {

    private final RealisedCosts costs;
    private final ExpensiveClients expensiveClients;
    private final UseCounts useCounts;
    private final DistributionKeys keys;
    private final Participants participants;

    Pots(
            RealisedCosts costs,
            ExpensiveClients expensiveClients,
            UseCounts useCounts,
            DistributionKeys keys,
            Participants participants) {
        this.costs = costs;
        this.expensiveClients = expensiveClients;
        this.useCounts = useCounts;
        this.keys = keys;
        this.participants = participants;
    }

    /**
     * One pot for each part of the agreement, in its order.
     *
     * @param budgetCents the budget by product group; of all other care under the empty name
     */
    public List<Pot> of(Agreement agreement, int careYear, Map<String, Long> budgetCents) {
        RealisedCosts.OfYear year = costs.ofYear(careYear);
        if (year.centsByCategory().isEmpty()) {
            throw new NothingToSettle(careYear);
        }
        requireWhole(year);
        Map<String, List<String>> categories = new HashMap<>();
        participants.productGroups().forEach(group -> categories.put(group.code(), group.categories()));
        Set<String> withOwnPart = new TreeSet<>();
        agreement.parts().forEach(part -> {
            if (part.productGroup() != null) {
                withOwnPart.addAll(Objects.requireNonNull(categories.get(part.productGroup())));
            }
        });
        List<Pot> pots = new ArrayList<>();
        for (Agreement.Part part : agreement.parts()) {
            boolean isRest = part.productGroup() == null;
            List<String> only = isRest ? List.of() : Objects.requireNonNull(categories.get(part.productGroup()));
            pots.add(pot(part, careYear, only, isRest ? withOwnPart : Set.of(), year, budgetCents));
        }
        requireNothingLeft(year, pots);
        return pots;
    }

    private Pot pot(
            Agreement.Part part,
            int careYear,
            List<String> only,
            Set<String> except,
            RealisedCosts.OfYear year,
            Map<String, Long> budgets) {
        Scheme scheme = part.scheme();
        SortedMap<String, Long> cents = new TreeMap<>();
        year.centsByCategory()
                .forEach((municipality, byCategory) -> byCategory.forEach((category, amount) -> {
                    if (only.isEmpty() ? !except.contains(category) : only.contains(category)) {
                        cents.merge(municipality, amount, Math::addExact);
                    }
                }));
        KeyWeights key = key(scheme, careYear);
        Long threshold = scheme.clientThresholdCents();
        SortedMap<Integer, SortedMap<String, Long>> use = new TreeMap<>();
        scheme.useYears(careYear)
                .forEach(before -> use.put(before, useCounts.ofYear(before, part.productGroup(), only, except)));
        return new Pot(
                careYear,
                part.productGroup(),
                only,
                cents,
                key,
                scheme.needsBudget() ? budget(part, budgets) : null,
                threshold == null ? new TreeMap<>() : expensiveClients.excessCents(careYear, threshold, only, except),
                use);
    }

    private @Nullable KeyWeights key(Scheme scheme, int careYear) {
        UUID id = scheme.distributionKeyId();
        if (id == null) {
            return null;
        }
        DistributionKey key = keys.findByIdOptional(id)
                .orElseThrow(
                        () -> new Problem(409, "key-unknown", "Distribution key %s does not exist.".formatted(id)));
        List<String> outside = participants.outsideValidity(key.weights().keySet(), careYear);
        if (!outside.isEmpty()) {
            throw new Problem(
                    409,
                    "municipality-outside-validity",
                    "Municipalities %s of key %s, %s do not exist in %d; divide by a key of that time."
                            .formatted(String.join(", ", outside), key.name(), key.vintage(), careYear));
        }
        return new KeyWeights(key.id(), key.name(), key.vintage(), key.weights());
    }

    private static Long budget(Agreement.Part part, Map<String, Long> budgets) {
        Long budget = budgets.get(Objects.requireNonNullElse(part.productGroup(), ""));
        if (budget == null) {
            throw new Problem(
                    409,
                    "budget-unknown",
                    "%s compares with a budget; give it%s."
                            .formatted(
                                    part.scheme().kind(),
                                    part.productGroup() == null ? "" : " for product group " + part.productGroup()));
        }
        return budget;
    }

    private static void requireWhole(RealisedCosts.OfYear year) {
        long sum = year.centsByMunicipality().values().stream().reduce(0L, Math::addExact);
        if (sum != year.regionTotalCents()) {
            throw new IllegalStateException("The cost of the municipalities is not the total of the region.");
        }
    }

    private static void requireNothingLeft(RealisedCosts.OfYear year, List<Pot> pots) {
        long divided = pots.stream().map(Pot::totalCents).reduce(0L, Math::addExact);
        if (divided != year.regionTotalCents()) {
            throw new Problem(
                    409,
                    "care-outside-scheme",
                    "The parts of the scheme hold %d of %d cents of cost; give the scheme a part for all other care."
                            .formatted(divided, year.regionTotalCents()));
        }
    }
}
