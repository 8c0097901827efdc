package nl.tandem.budget.scheme;

import java.math.BigInteger;
import java.util.SortedMap;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;

/** A distribution key as a settlement used it. */
public record KeyWeights(UUID distributionKeyId, String name, String vintage, SortedMap<String, Long> weights) {

    /** The part of one municipality in the whole; nothing for who is not in the key. */
    BigFraction shareOf(String municipality) {
        Long weight = weights.get(municipality);
        return weight == null ? BigFraction.ZERO : BigFraction.of(BigInteger.valueOf(weight), sum());
    }

    BigInteger sum() {
        return weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    Step step(String municipality) {
        return new Step(
                Step.Kind.KEY_SHARE,
                "Share by key %s, %s (verdeelsleutel): %d of %d."
                        .formatted(name, vintage, weights.getOrDefault(municipality, 0L), sum()),
                null);
    }
}
