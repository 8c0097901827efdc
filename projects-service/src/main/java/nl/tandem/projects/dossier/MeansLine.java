package nl.tandem.projects.dossier;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Means of a project (middelen) and who pays them (financieringsmatrix).")
record MeansLine(
        @Schema(description = "What for.") @NotNull @Size(min = 1, max = 500)
        String description,

        @Schema(description = "Budget in eurocents.") @NotNull @Min(0)
        Long budgetCents,

        @Schema(description = "Hours; 0 when it is money only.") @NotNull @Min(0)
        Integer hours,

        @Schema(description = "Who pays, at least one.", examples = "Netwerk MT") @NotNull @Size(min = 1, max = 20)
        List<@NotNull @Size(min = 1, max = 100) String> payers) {}
