package nl.tandem.budget.distributionkey;

import nl.tandem.kit.problem.Problem;

/** A key of this name and vintage is stored already, and stored keys do not change. */
final class DistributionKeyExists extends Problem {

    DistributionKeyExists() {
        super(
                409,
                "distribution-key-exists",
                "The region has a key of this name and vintage, and a stored key never changes; store yours under another"
                        + " name or vintage. Nothing was changed.");
    }
}
