package nl.tandem.budget.scheme;

import java.util.List;
import nl.tandem.kit.problem.Problem;

/** Some municipality has cost, but the key gives it no part in the solidarity. */
final class MunicipalitiesNotInKey extends Problem {

    MunicipalitiesNotInKey(List<String> municipalities, KeyWeights key) {
        super(
                409,
                "municipality-not-in-key",
                ("Municipalities %s have cost in this care year but no weight in key %s, %s. Settle with a key that holds"
                                + " them, or have their lines corrected first. Nothing was settled.")
                        .formatted(String.join(", ", municipalities), key.name(), key.vintage()));
    }
}
