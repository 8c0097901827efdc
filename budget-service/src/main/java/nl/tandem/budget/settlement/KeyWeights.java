package nl.tandem.budget.settlement;

import java.util.SortedMap;
import java.util.UUID;
import nl.tandem.budget.distributionkey.DistributionKey;

/** The distribution key that a settlement used, as it was then. */
record KeyWeights(UUID distributionKeyId, String name, String vintage, SortedMap<String, Long> weights) {

    static KeyWeights of(DistributionKey key) {
        return new KeyWeights(key.id(), key.name(), key.vintage(), key.weights());
    }
}
