package nl.tandem.budget.participation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "DELEGATED: the general board decides (gedelegeerde taak). MANDATED: each municipality decides, the"
                        + " region carries out (gemandateerde taak).")
public enum TaskBasis {
    DELEGATED,
    MANDATED
}
