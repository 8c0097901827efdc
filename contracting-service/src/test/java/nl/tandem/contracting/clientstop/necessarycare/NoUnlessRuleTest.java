package nl.tandem.contracting.clientstop.necessarycare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoUnlessRuleTest {

    private static final List<NoUnlessRule> VERSIONS = List.of(
            rule("region 2016", null, "2016-08-01", false),
            rule("region 2018", null, "2018-01-01", false),
            rule("Sliedrecht", "0610", "2017-03-01", false),
            rule("as the region", "0610", "2019-01-01", true));

    @ParameterizedTest
    @CsvSource({
        "0505, 2016-07-31, none",
        "0505, 2016-08-01, region 2016",
        "0505, 2017-12-31, region 2016",
        "0505, 2018-01-01, region 2018",
        "0610, 2017-02-28, region 2016",
        "0610, 2017-03-01, Sliedrecht",
        "0610, 2018-12-31, Sliedrecht",
        "0610, 2019-01-01, region 2018"
    })
    void aMunicipalityHasItsOwnRuleOrThatOfTheRegion(String municipality, LocalDate day, String expected) {
        assertEquals(
                expected,
                NoUnlessRule.inForce(VERSIONS, municipality, day)
                        .map(NoUnlessRule::explanation)
                        .orElse("none"));
    }

    private static NoUnlessRule rule(
            String explanation, @Nullable String municipality, String validFrom, boolean returnsToRegional) {
        return new NoUnlessRule(
                UUID.randomUUID(),
                municipality,
                LocalDate.parse(validFrom),
                returnsToRegional,
                1,
                false,
                "B-1",
                explanation);
    }
}
