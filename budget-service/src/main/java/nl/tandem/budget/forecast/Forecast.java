package nl.tandem.budget.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A forecast (prognose) of the cost of a year. It never changes; another run is another forecast.")
public record Forecast(
        @Schema(description = "Id of the forecast.") UUID forecastId,

        @Schema(description = "The year.") int year,

        @Schema(description = "Last day that counts as known.")
        LocalDate asOf,

        @Schema(description = "Seed of the scenarios.") long seed,

        @Schema(description = "SHA-256 of bookings and trajectories it was made from.")
        String inputHash,

        @Schema(description = "Of the region: nine in ten chances that it is more, in euro cents.")
        long lowCents,

        @Schema(description = "Of the region: expected, in euro cents.")
        long expectedCents,

        @Schema(description = "Of the region: nine in ten chances that it is less, in euro cents.")
        long highCents,

        @Schema(description = "By municipality; a municipality sees its own.")
        List<OfMunicipality> municipalities,

        @Schema(description = "What the model said before of months that are over now.")
        List<Accuracy> accuracy) {

    @Schema(name = "ForecastOfMunicipality", description = "The scenarios of one municipality.")
    public record OfMunicipality(
            @Schema(description = "CBS code.") String municipality,

            @Schema(description = "Booked so far, in euro cents.")
            long realisedCents,

            @Schema(description = "Low, in euro cents.") long lowCents,

            @Schema(description = "Expected, in euro cents.")
            long expectedCents,

            @Schema(description = "High, in euro cents.") long highCents) {}

    @Schema(name = "ForecastMonth", description = "A month of care of one municipality, provider and category.")
    public record Month(
            @Schema(description = "CBS code.") String municipality,

            @Schema(description = "AGB code of the provider; empty for cost without one.")
            String providerCode,

            @Schema(description = "Product category (JZ020).")
            String category,

            @Schema(description = "Month, 1 to 12.") int month,

            @Schema(description = "Booked so far, in euro cents.")
            long bookedCents,

            @Schema(
                    description =
                            "Booked, not declared yet and still to come of running care (verplicht), in euro cents.")
            long committedCents,

            @Schema(description = "Expected, with inflow, in euro cents.")
            long expectedCents) {}
}
