package nl.tandem.budget.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What one municipality pays (bijdrage), and why.")
record Contribution(
        @Schema(description = "Municipality (gemeente): CBS code, four digits.")
        String municipality,

        @Schema(description = "Own realised cost (eigen kosten) in euro cents.")
        long costCents,

        @Schema(description = "Weight (gewicht) in the distribution key; absent where the scheme uses no key.")
        @Nullable
        Long weight,

        @Schema(description = "Contribution (bijdrage) in euro cents.")
        long contributionCents,

        @Schema(description = "How the contribution came about, in order (toelichting).")
        List<Step> steps) {}
