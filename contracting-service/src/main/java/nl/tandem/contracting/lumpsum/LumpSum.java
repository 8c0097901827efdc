package nl.tandem.contracting.lumpsum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LumpSum", description = "A fixed amount of a year for a bandwidth of clients (lumpsum).")
record LumpSum(
        UUID lumpSumId,
        UUID contractId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "The year.") int year,

        @Schema(description = "What was agreed, and each adjustment.")
        List<Term> terms,

        @Schema(description = "The instalments, in euro cents.")
        List<Long> instalmentCents,

        @Schema(description = "Months of which the number of clients is known.")
        List<Count> counts) {

    @Schema(name = "ClientCount", description = "How many clients there were in a month.")
    record Count(
            @Schema(description = "First day of the month.") LocalDate month,

            @Schema(description = "How many clients.") int clients,

            @Schema(description = "Whether that is within the bandwidth.")
            boolean within) {}

    /** The term that holds in a month, by the instalment that falls in it. */
    static Term termOf(int month, int instalments, List<Term> terms) {
        int instalment = (month - 1) * instalments / 12 + 1;
        return terms.stream()
                .filter(term -> term.fromInstalment() <= instalment)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
