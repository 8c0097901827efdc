package nl.tandem.budget.settlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@KeyFitsScheme
@Schema(description = "Which care year to settle, and how.")
record SettlementRequest(
        @Schema(description = "Year in which the care was given (zorgjaar).") @NotNull @Min(2015) @Max(2100)
        Integer careYear,

        @Schema(description = "Scheme (verrekenwijze).") @NotNull
        Scheme scheme,

        @Schema(
                description =
                        "Distribution key (verdeelsleutel): required for FULL_SOLIDARITY, refused for ACTUAL_USE.")
        @Nullable
        UUID distributionKeyId) {}
