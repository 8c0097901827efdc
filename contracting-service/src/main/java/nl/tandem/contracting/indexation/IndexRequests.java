package nl.tandem.contracting.indexation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about indices. */
final class IndexRequests {

    private IndexRequests() {}

    @Schema(name = "NewTariffIndex", description = "The index of a year as it was published.")
    record NewIndex(
            @NotNull @Min(2015) @Max(2100) @Schema(description = "The year.", examples = "2025")
            Integer year,

            @NotBlank @Size(max = 100) @Schema(description = "Which publication it is; a later one replaces it.")
            String publication,

            @NotNull @PastOrPresent @Schema(description = "When it was published.")
            LocalDate publishedOn,

            @NotNull @Valid IndexParameters parameters) {}

    @Schema(name = "IndexContract", description = "Gives a contract the tariffs of the index.")
    record Apply(
            @NotNull @Schema(description = "The contract.") UUID contractId,

            @NotNull @Schema(description = "First day on which they count.")
            LocalDate effectiveFrom,

            @Schema(
                    description =
                            "The tariffs of this day are indexed; the last day of the year before the index when absent, so"
                                    + " that nothing is indexed twice when an index is replaced.")
            @Nullable
            LocalDate baseDay,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference) {}
}
