package nl.tandem.projects.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A risk of a project (risico).")
record RiskLine(
        @Schema(description = "What may happen.") @NotNull @Size(min = 1, max = 1000)
        String description,

        @Schema(description = "Chance from 1 to 5.") @NotNull @Min(1) @Max(5)
        Integer chance,

        @Schema(description = "Effect from 1 to 5.") @NotNull @Min(1) @Max(5)
        Integer effect,

        @Schema(description = "What is done about it.") @NotNull @Size(min = 1, max = 2000)
        String measure,

        @Schema(description = "Function of who watches it; never a name.") @NotNull @Size(min = 1, max = 200)
        String owner) {

    int score() {
        return chance * effect;
    }
}
