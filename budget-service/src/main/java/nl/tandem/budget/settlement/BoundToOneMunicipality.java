package nl.tandem.budget.settlement;

import nl.tandem.kit.problem.Problem;

/** The caller sees the cost of one municipality only, and would settle as if the others had none. */
final class BoundToOneMunicipality extends Problem {

    BoundToOneMunicipality() {
        super(
                403,
                "bound-to-one-municipality",
                "Your token is bound to one municipality; only a controller of the whole region settles.");
    }
}
