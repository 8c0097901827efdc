package nl.tandem.budget.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

@Schema(
        name = "MultiYearAverage",
        properties =
                @SchemaProperty(name = "type", enumeration = "MULTI_YEAR_AVERAGE", description = "Which scheme it is."),
        requiredProperties = "type",
        description =
                "Multi-year average of use (meerjarig gemiddelde): the cost is divided by how many youths had care in"
                        + " the years before the care year.")
record MultiYearAverage(
        @Schema(description = "How many years before the care year count (3: driejaarsgemiddelde).")
        @NotNull
        @Min(1)
        @Max(10)
        Integer years,

        @Schema(description = "How the years are put together; the two differ.") @NotNull
        Method method)
        implements Scheme {

    @Schema(
            description = "SHARE_OF_SUM: the share in the youths of all years together. MEAN_OF_SHARES: the mean of the"
                    + " share in each year.")
    enum Method {
        SHARE_OF_SUM,
        MEAN_OF_SHARES
    }

    @Override
    public SchemeType kind() {
        return SchemeType.MULTI_YEAR_AVERAGE;
    }

    @Override
    public List<Integer> useYears(int careYear) {
        return IntStream.range(careYear - years, careYear).boxed().toList();
    }

    @Override
    public SortedMap<String, Share> divide(Pot pot) {
        List<Integer> counted = useYears(pot.careYear());
        return UseShares.each(pot, municipality -> switch (method) {
            case SHARE_OF_SUM ->
                UseShares.share(
                        pot,
                        municipality,
                        UseShares.ofSum(pot, counted, municipality),
                        "Share in the youths with care of %d to %d together"
                                .formatted(counted.getFirst(), counted.getLast()));
            case MEAN_OF_SHARES ->
                UseShares.share(
                        pot,
                        municipality,
                        UseShares.meanOfYears(pot, counted, municipality),
                        "Mean of the yearly shares in the youths with care of %d to %d"
                                .formatted(counted.getFirst(), counted.getLast()));
        });
    }
}
