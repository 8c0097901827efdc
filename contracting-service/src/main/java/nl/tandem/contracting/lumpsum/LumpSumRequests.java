package nl.tandem.contracting.lumpsum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about lump sums. */
final class LumpSumRequests {

    private LumpSumRequests() {}

    @Schema(name = "NewLumpSum", description = "Agrees a lump sum under a contract for a year.")
    record NewLumpSum(
            @NotNull @Schema(description = "The contract, which is active.")
            UUID contractId,

            @NotNull @Min(2015) @Max(2100) @Schema(description = "The year.", examples = "2027")
            Integer year,

            @NotNull @Min(1) @Max(12) @Schema(description = "In how many instalments it is paid.")
            Integer instalments,

            @NotNull @Valid Term term) {}

    @Schema(name = "NewClientCount", description = "Tells how many clients there were in a month.")
    record NewCount(
            @NotNull @Schema(description = "A day in the month.")
            LocalDate month,

            @NotNull @Min(0) @Max(1_000_000) @Schema(description = "How many clients.")
            Integer clients) {}
}
