package nl.tandem.contracting.move;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClientMove", description = "A youth with care moved to another municipality of the region.")
record ClientMove(
        UUID moveId,

        @Schema(description = "CBS code of the municipality that paid until the move.")
        String fromMunicipality,

        @Schema(
                description =
                        "CBS code of the municipality that pays from the move on (woonplaatsbeginsel, Jeugdwet 1.1).")
        String toMunicipality,

        @Schema(description = "ToewijzingNummer at the former municipality.")
        long allocationNumber,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "First day in the new municipality.")
        LocalDate movedOn,

        @Schema(description = "ToewijzingNummer at the new municipality, when it looked at the care again.") @Nullable
        Long newAllocationNumber) {}
