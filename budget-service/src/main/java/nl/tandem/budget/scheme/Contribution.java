package nl.tandem.budget.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one municipality bears of the cost (bijdrage), and why.")
public record Contribution(
        @Schema(description = "Municipality (gemeente): CBS code, four digits.")
        String municipality,

        @Schema(description = "Own realised cost (eigen kosten) in euro cents.")
        long costCents,

        @Schema(description = "Contribution (bijdrage) in euro cents.")
        long contributionCents,

        @Schema(description = "How the contribution came about, in order (toelichting).")
        List<Step> steps) {}
