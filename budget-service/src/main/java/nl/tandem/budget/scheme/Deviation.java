package nl.tandem.budget.scheme;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** What insurance and corridor share: a premium by key, a deviation from it, a part of that own, the rest shared. */
final class Deviation {

    private Deviation() {}

    static SortedMap<String, Share> divide(Pot pot, String ownPartInWords, BinaryOperator<BigFraction> ownPart) {
        KeyWeights key = pot.requiredKey();
        SortedMap<String, Parts> parts = new TreeMap<>();
        for (String municipality : pot.municipalities()) {
            BigFraction premium = key.shareOf(municipality).multiply(BigInteger.valueOf(pot.requiredBudget()));
            BigFraction deviation = BigFraction.of(pot.costOf(municipality)).subtract(premium);
            BigFraction own = ownPart.apply(premium, deviation);
            parts.put(municipality, new Parts(premium, deviation, own));
        }
        BigFraction shared = parts.values().stream().map(Parts::shared).reduce(BigFraction.ZERO, BigFraction::add);
        return Share.each(pot, municipality -> {
            Parts part = Objects.requireNonNull(parts.get(municipality));
            BigFraction out = key.shareOf(municipality).multiply(shared);
            return new Share(
                    part.premium.add(part.own).add(out),
                    List.of(
                            key.step(municipality),
                            Step.exact(Step.Kind.PREMIUM, "Premium: the share in the budget.", part.premium),
                            Step.exact(Step.Kind.OWN_PART, ownPartInWords, part.own),
                            Step.exact(Step.Kind.POOL_IN, "The rest of the deviation is shared.", part.shared()),
                            Step.exact(Step.Kind.POOL_TOTAL, "Total that is shared.", shared),
                            Step.exact(Step.Kind.POOL_OUT, "To bear of the total, by the key.", out)));
        });
    }

    private record Parts(BigFraction premium, BigFraction deviation, BigFraction own) {
        BigFraction shared() {
            return deviation.subtract(own);
        }
    }
}
