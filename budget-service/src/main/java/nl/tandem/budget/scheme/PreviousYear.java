package nl.tandem.budget.scheme;

import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

@Schema(
        name = "PreviousYear",
        properties = @SchemaProperty(name = "type", enumeration = "PREVIOUS_YEAR", description = "Which scheme it is."),
        requiredProperties = "type",
        description =
                "Use of the previous year (gebruik van het vorige jaar): the cost is divided by how many youths had care"
                        + " in the year before.")
record PreviousYear() implements Scheme {

    @Override
    public SchemeType kind() {
        return SchemeType.PREVIOUS_YEAR;
    }

    @Override
    public List<Integer> useYears(int careYear) {
        return List.of(careYear - 1);
    }

    @Override
    public SortedMap<String, Share> divide(Pot pot) {
        List<Integer> year = useYears(pot.careYear());
        return UseShares.each(
                pot,
                municipality -> UseShares.share(
                        pot,
                        municipality,
                        UseShares.ofSum(pot, year, municipality),
                        "Share in the youths with care of %d".formatted(year.getFirst())));
    }
}
