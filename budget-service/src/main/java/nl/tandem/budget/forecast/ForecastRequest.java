package nl.tandem.budget.forecast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Which year to forecast, and from which month.")
record ForecastRequest(
        @Schema(description = "The year.") @NotNull @Min(2015) @Max(2100)
        Integer year,

        @Schema(
                description =
                        "First day of the last month that counts as known; the month before this one when absent.")
        @Nullable
        LocalDate asOf,

        @Schema(description = "Seed of the scenarios; the same seed gives the same scenarios.") @Nullable
        Long seed) {}
