package nl.tandem.monitoring.quantity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tandem.monitoring.fact.FactKind;

/**
 * Where the facts of a kind stand and which of them a period needs.
 *
 * <p>In the texts, {@code {from}} and {@code {until}} are the first and the last day of the period, {@code {year}} its care
 * year, {@code {first}} and {@code {last}} its months.
 *
 * @param source a table or a subquery
 * @param condition which of its rows
 * @param youth by what rows are first taken together, so that a youth counts once; the region when rows are no youths
 */
record FactTable(String source, String condition, String youth, Set<Dimension> dimensions) {

    private static final Set<Dimension> PLACES =
            EnumSet.of(Dimension.REGION, Dimension.SUBREGION, Dimension.MUNICIPALITY);
    private static final String NOBODY = "f.region";

    /** Care as it was approved; {@code way} tells over which allocation it came. */
    private static final String ALLOCATION_WAY = """
            LEFT JOIN (SELECT region, allocation_id, municipality, allocation_number FROM allocation) AS known
                   ON known.region = line.region AND known.allocation_id = line.allocation_id
            LEFT JOIN (SELECT region, municipality, allocation_number, min(referrer_type) AS referrer_type
                         FROM referral_allocation GROUP BY region, municipality, allocation_number) AS referred
                   ON referred.region = known.region AND referred.municipality = known.municipality
                  AND referred.allocation_number = known.allocation_number
            LEFT JOIN (SELECT region, municipality, allocation_number, min(team) AS team
                         FROM access_case WHERE allocation_number IS NOT NULL
                        GROUP BY region, municipality, allocation_number) AS entered
                   ON entered.region = known.region AND entered.municipality = known.municipality
                  AND entered.allocation_number = known.allocation_number
            """;

    private static final String IN_PERIOD = " BETWEEN {from} AND {until}";

    static FactTable of(FactKind kind) {
        return switch (kind) {
            case CARE ->
                new FactTable(
                        "youth_month",
                        "f.care_year = {year} AND f.care_month BETWEEN {first} AND {last}",
                        "f.client_pseudonym",
                        with(
                                Dimension.PROVIDER,
                                Dimension.CATEGORY,
                                Dimension.PRODUCT,
                                Dimension.REFERRER,
                                Dimension.TEAM));
            case EPISODE ->
                new FactTable(
                        "care_episode",
                        "NOT f.withdrawn AND f.start_date <= {until} AND (f.end_date IS NULL OR f.end_date >= {from})",
                        "f.client_pseudonym",
                        with(
                                Dimension.PROVIDER,
                                Dimension.CATEGORY,
                                Dimension.PRODUCT,
                                Dimension.REFERRER,
                                Dimension.TEAM));
            case REFERRAL ->
                new FactTable(
                        "referral",
                        "f.dated_on" + IN_PERIOD,
                        NOBODY,
                        with(Dimension.PROVIDER, Dimension.CATEGORY, Dimension.REFERRER));
            case CRISIS -> new FactTable("crisis", "f.start_day" + IN_PERIOD, NOBODY, with(Dimension.PROVIDER));
            case CAPACITY ->
                new FactTable(
                        """
                    (SELECT DISTINCT ON (provider_code, location, category) *, '' AS municipality FROM capacity_report
                      WHERE week <= {until} AND week > {until} - 35
                      ORDER BY provider_code, location, category, week DESC)""", "true", NOBODY, EnumSet.of(Dimension.REGION, Dimension.PROVIDER, Dimension.CATEGORY));
            case ACCESS ->
                new FactTable(
                        "access_case",
                        "(f.requested_on" + IN_PERIOD + " OR f.decided_on" + IN_PERIOD + ")",
                        NOBODY,
                        with(Dimension.TEAM, Dimension.CORE_TASK, Dimension.ORIGIN));
            case OUTCOME ->
                new FactTable(
                        "outcome", "f.measured_on" + IN_PERIOD, NOBODY, with(Dimension.PROVIDER, Dimension.CATEGORY));
            case SURVEY -> new FactTable("survey_score", "f.year = {year}", NOBODY, with(Dimension.QUESTION));
            case EXPERT ->
                new FactTable(
                        "expert_case",
                        "(f.entered_on" + IN_PERIOD + " OR f.organised_on" + IN_PERIOD + ")",
                        NOBODY,
                        with(Dimension.SUPPLY));
            case PROTECTION ->
                new FactTable(
                        "protection_measure",
                        "f.start_date <= {until} AND (f.end_date IS NULL OR f.end_date >= {from})",
                        NOBODY,
                        with(Dimension.MEASURE));
            case SAFE_HOME ->
                new FactTable("safe_home_report", "f.reported_on" + IN_PERIOD, NOBODY, with(Dimension.ORIGIN));
            case ADULT -> new FactTable("""
                    (SELECT DISTINCT ON (region, municipality) * FROM adult_count
                      WHERE counted_on BETWEEN {from} AND {until} ORDER BY region, municipality, counted_on DESC)""", "true", NOBODY, PLACES);
            case POPULATION -> new FactTable("population", "f.year = {year}", NOBODY, with(Dimension.TEAM));
        };
    }

    /** The rows with what the dimension needs beside them. */
    String rowsFor(FactKind kind, Dimension dimension) {
        boolean overAllocation = (kind == FactKind.CARE || kind == FactKind.EPISODE)
                && (dimension == Dimension.REFERRER || dimension == Dimension.TEAM);
        if (!overAllocation) {
            return source;
        }
        return """
                (SELECT line.*, coalesce(referred.referrer_type, '') AS referrer_type, coalesce(entered.team, '') AS team
                   FROM %s AS line %s)""".formatted(source, ALLOCATION_WAY);
    }

    private static Set<Dimension> with(Dimension... more) {
        Set<Dimension> dimensions = EnumSet.copyOf(PLACES);
        dimensions.addAll(List.of(more));
        return dimensions;
    }
}
