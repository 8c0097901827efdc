package nl.tandem.contracting.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ContractAmendment", description = "Why there is a new version of a contract.")
record AmendmentView(
        @Schema(description = "Number of the version that it made; the first has number 1 and no amendment.")
        int versionNumber,

        @Schema(description = "First day on which the version counts.")
        LocalDate effectiveFrom,

        @Schema(description = "Last day of the contract as agreed then.")
        LocalDate endDate,

        @Schema(description = "Why.") AmendmentReason reason,

        @Schema(description = "What moved the parties.") @Nullable
        String explanation,

        @Schema(description = "Where the decision is found.")
        String decisionReference,

        @Schema(description = "Year of the index; of an indexation only.") @Nullable
        Integer indexYear,

        @Schema(description = "The index in percent; of an indexation only.") @Nullable
        BigDecimal indexPercent,

        @Schema(description = "When it was recorded.") Instant recordedAt) {}
