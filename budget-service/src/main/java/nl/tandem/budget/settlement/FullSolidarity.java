package nl.tandem.budget.settlement;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tandem.kit.money.LargestRemainder;

/** Full solidarity (volledige solidariteit): each municipality pays its share of the key in the region's total. */
final class FullSolidarity implements Division {

    @Override
    public boolean usesKey() {
        return true;
    }

    @Override
    public List<Contribution> divide(SettlementInputs inputs) {
        KeyWeights key = Objects.requireNonNull(inputs.key(), "Full solidarity divides by a key.");
        List<String> missing = inputs.costsCents().entrySet().stream()
                .filter(cost -> cost.getValue() != 0)
                .map(Map.Entry::getKey)
                .filter(municipality -> !key.weights().containsKey(municipality))
                .toList();
        if (!missing.isEmpty()) {
            throw new MunicipalitiesNotInKey(missing, key);
        }
        Map<String, BigInteger> weights = new LinkedHashMap<>();
        key.weights().forEach((municipality, weight) -> weights.put(municipality, BigInteger.valueOf(weight)));
        BigInteger sum = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        long total = inputs.totalCents();
        return LargestRemainder.divide(total, weights).entrySet().stream()
                .map(part -> {
                    String municipality = part.getKey();
                    long own = inputs.costsCents().getOrDefault(municipality, 0L);
                    long weight = Objects.requireNonNull(key.weights().get(municipality));
                    return new Contribution(
                            municipality,
                            own,
                            weight,
                            part.getValue(),
                            steps(own, total, key, weight, sum, part.getValue()));
                })
                .toList();
    }

    private static List<Step> steps(
            long own, long total, KeyWeights key, long weight, BigInteger sum, long contribution) {
        BigInteger[] quota =
                BigInteger.valueOf(total).multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
        long wholeCents = quota[0].longValueExact();
        long roundingCents = contribution - wholeCents;
        return List.of(
                Step.ownCost(own),
                new Step(Step.Kind.REGIONAL_TOTAL, "Total cost of the region (regionaal totaal).", total),
                new Step(
                        Step.Kind.KEY_SHARE,
                        "Share by key %s, %s (verdeelsleutel): %d of %d."
                                .formatted(key.name(), key.vintage(), weight, sum),
                        null),
                new Step(
                        Step.Kind.EXACT_QUOTA,
                        "Exact part: %d x %d / %d = %d cents and %d/%d of a cent; the amount is the whole cents."
                                .formatted(total, weight, sum, wholeCents, quota[1], sum),
                        wholeCents),
                new Step(
                        Step.Kind.ROUNDING,
                        roundingCents == 0
                                ? "No rounding cent: those go to the largest remainders (grootste-rest-methode)."
                                : "One rounding cent, for one of the largest remainders (grootste-rest-methode).",
                        roundingCents),
                Step.contribution("The contribution is the whole cents and the rounding cent.", contribution));
    }
}
