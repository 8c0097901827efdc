package nl.tandem.budget.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one scheme divides, as it was when the inputs were frozen.
 *
 * @param productGroup the product group (productgroep) it is the cost of; absent for all or the rest
 * @param categories the product categories in it; empty for all or the rest
 * @param costsCents cost by municipality
 * @param key the weights, where the scheme divides by a key
 * @param budgetCents the budget, where the scheme compares with it
 * @param excessCents by municipality, what its expensive clients cost above the threshold
 * @param useCounts youths with care by municipality, by year
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Pot(
        int careYear,
        @Nullable String productGroup,
        List<String> categories,
        SortedMap<String, Long> costsCents,
        @Nullable KeyWeights key,
        @Nullable Long budgetCents,
        SortedMap<String, Long> excessCents,
        SortedMap<Integer, SortedMap<String, Long>> useCounts) {

    public Pot {
        // Absent in JSON when empty.
        categories = Objects.requireNonNullElse(categories, List.of());
        costsCents = Objects.requireNonNullElseGet(costsCents, TreeMap::new);
        excessCents = Objects.requireNonNullElseGet(excessCents, TreeMap::new);
        useCounts = Objects.requireNonNullElseGet(useCounts, TreeMap::new);
    }

    public long totalCents() {
        return costsCents.values().stream().reduce(0L, Math::addExact);
    }

    long costOf(String municipality) {
        return costsCents.getOrDefault(municipality, 0L);
    }

    KeyWeights requiredKey() {
        KeyWeights weights = Objects.requireNonNull(key, "This scheme divides by a key.");
        List<String> missing = costsCents.entrySet().stream()
                .filter(cost -> cost.getValue() != 0)
                .map(Map.Entry::getKey)
                .filter(municipality -> !weights.weights().containsKey(municipality))
                .toList();
        if (!missing.isEmpty()) {
            throw new MunicipalitiesNotInKey(missing, weights);
        }
        return weights;
    }

    long requiredBudget() {
        return Objects.requireNonNull(budgetCents, "This scheme compares with a budget.");
    }

    /** Everyone with cost or a weight; who takes part pays even without a cost of its own. */
    SortedSet<String> municipalities() {
        SortedSet<String> all = new TreeSet<>(costsCents.keySet());
        if (key != null) {
            all.addAll(key.weights().keySet());
        }
        return all;
    }
}
