package nl.tandem.monitoring.quantity;

import java.util.Arrays;
import java.util.List;
import nl.tandem.monitoring.fact.FactKind;

/**
 * Something that is counted or summed over the facts of one kind. Indicators are made of these, so that a formula stands in
 * one place. Reasons of ending are those of iJw (JZ588): 31 and 39 are the CBS code 01 (as planned), 34 is 02, 32 is 03, 33
 * is 04 and 35 is 05; the others are no known reason of ending, and 20 is an interruption.
 */
public enum Quantity {
    YOUTHS(FactKind.CARE, true, "count(*) FILTER (WHERE f.lines > 0)"),
    /** The months as bits: counting them apart would need the rows sorted. */
    YOUTH_MONTHS(
            FactKind.CARE,
            false,
            "bit_count(coalesce(bit_or(1 << f.care_month) FILTER (WHERE f.lines > 0), 0)::bit(16))"),
    CARE_CENTS(FactKind.CARE, false, "coalesce(sum(f.cost_cents), 0)"),
    YOUTHS_WITH_RESIDENCE(FactKind.CARE, true, "count(*) FILTER (WHERE f.lines > 0 AND " + Sql.RESIDENCE + ")"),
    YOUTHS_WITH_CRISIS(FactKind.CARE, true, "count(*) FILTER (WHERE f.lines > 0 AND f.category = '46')"),
    YOUTHS_WITH_CRISIS_AND_RESIDENCE(
            FactKind.CARE,
            true,
            "least(count(*) FILTER (WHERE f.lines > 0 AND f.category = '46'), count(*) FILTER (WHERE f.lines > 0 AND "
                    + Sql.RESIDENCE + "))"),

    EPISODES(FactKind.EPISODE, false, "count(*)"),
    YOUTHS_WITH_EPISODE(FactKind.EPISODE, true, "count(*)"),
    EPISODES_AT_BEGIN(FactKind.EPISODE, false, "count(*) FILTER (WHERE f.start_date < {from})"),
    EPISODES_STARTED(FactKind.EPISODE, false, "count(*) FILTER (WHERE f.start_date >= {from})"),
    EPISODES_ENDED(FactKind.EPISODE, false, "count(*) FILTER (WHERE f.end_date <= {until})"),
    EPISODES_AT_END(FactKind.EPISODE, false, "count(*) FILTER (WHERE f.end_date IS NULL OR f.end_date > {until})"),
    ENDED_FOR_KNOWN_REASON(FactKind.EPISODE, false, Sql.ended("'31', '39', '32', '33', '34', '35'")),
    ENDED_AS_PLANNED(FactKind.EPISODE, false, Sql.ended("'31', '39'")),
    ENDED_BY_CLIENT(FactKind.EPISODE, false, Sql.ended("'32'")),
    ENDED_EARLY(FactKind.EPISODE, false, Sql.ended("'32', '33', '34', '35'")),
    ENDED_FOR_GOOD(FactKind.EPISODE, false, "count(*) FILTER (WHERE f.end_date <= {until} AND f.reason <> '20')"),
    DAYS_OF_ENDED(
            FactKind.EPISODE,
            false,
            "coalesce(sum(f.end_date - f.start_date + 1) FILTER (WHERE f.end_date <= {until} AND f.reason <> '20'), 0)"),
    STARTED_AGAIN(FactKind.EPISODE, false, """
            count(*) FILTER (WHERE f.start_date >= {from} AND EXISTS (
                SELECT 1 FROM care_episode AS before
                 WHERE before.client_pseudonym = f.client_pseudonym AND NOT before.withdrawn
                   AND before.region = f.region AND before.start_date < f.start_date
                   AND before.end_date < f.start_date - 1 AND before.end_date >= f.start_date - interval '5 years'))"""),
    RETURNED(FactKind.EPISODE, false, """
            count(*) FILTER (WHERE f.end_date <= {until} AND f.reason <> '20' AND EXISTS (
                SELECT 1 FROM care_episode AS later
                 WHERE later.client_pseudonym = f.client_pseudonym AND NOT later.withdrawn
                   AND later.region = f.region AND later.start_date > f.end_date + 1
                   AND later.start_date < {until} + 1 + interval '6 months'))"""),

    REFERRALS(FactKind.REFERRAL, false, "count(*)"),
    REFERRALS_BY_GENERAL_PRACTITIONER(FactKind.REFERRAL, false, "count(*) FILTER (WHERE f.referrer_type = '02')"),

    CRISES(FactKind.CRISIS, false, "count(*)"),

    LOCATIONS(FactKind.CAPACITY, false, "count(*)"),
    WAITING(FactKind.CAPACITY, false, "coalesce(sum(f.waiting), 0)"),
    WAITING_WHERE_BRIDGING_IS_KNOWN(
            FactKind.CAPACITY, false, "coalesce(sum(f.waiting) FILTER (WHERE f.bridged IS NOT NULL), 0)"),
    BRIDGED(FactKind.CAPACITY, false, "coalesce(sum(f.bridged), 0)"),
    WEEKS_TO_INTAKE(FactKind.CAPACITY, false, "coalesce(sum(f.weeks_to_intake), 0)"),
    WEEKS_TO_START(FactKind.CAPACITY, false, "coalesce(sum(f.weeks_to_start), 0)"),
    PLACES(FactKind.CAPACITY, false, "coalesce(sum(f.places), 0)"),
    OCCUPIED(FactKind.CAPACITY, false, "coalesce(sum(f.occupied), 0)"),

    ACCESS_REQUESTS(FactKind.ACCESS, false, "count(*) FILTER (WHERE f.requested_on BETWEEN {from} AND {until})"),
    ACCESS_DECISIONS(FactKind.ACCESS, false, "count(*) FILTER (WHERE f.decided_on BETWEEN {from} AND {until})"),
    DAYS_TO_DECISION(
            FactKind.ACCESS,
            false,
            "coalesce(sum(f.decided_on - f.requested_on) FILTER (WHERE f.decided_on BETWEEN {from} AND {until}), 0)"),
    REQUESTS_WITH_CORE_TASK(
            FactKind.ACCESS,
            false,
            "count(*) FILTER (WHERE f.requested_on BETWEEN {from} AND {until} AND f.core_task <> '')"),
    REQUESTS_BY_GENERAL_PRACTITIONER(
            FactKind.ACCESS,
            false,
            "count(*) FILTER (WHERE f.requested_on BETWEEN {from} AND {until} AND f.origin = 'HUISARTS')"),
    FAMILIES_WITH_MULTIPLE_PROBLEMS(
            FactKind.ACCESS,
            false,
            "count(*) FILTER (WHERE f.requested_on BETWEEN {from} AND {until} AND f.multiple_problems)"),
    FAMILIES_WITH_ONE_PLAN(
            FactKind.ACCESS,
            false,
            "count(*) FILTER (WHERE f.requested_on BETWEEN {from} AND {until} AND f.multiple_problems AND f.one_plan)"),

    OUTCOMES(FactKind.OUTCOME, false, "count(*)"),
    RATINGS(FactKind.OUTCOME, false, "count(f.rating)"),
    RATING_POINTS(FactKind.OUTCOME, false, "coalesce(sum(f.rating), 0)"),
    RATINGS_OF_SEVEN(FactKind.OUTCOME, false, "count(*) FILTER (WHERE f.rating >= 7)"),
    FURTHER_HELP_ANSWERS(FactKind.OUTCOME, false, "count(f.further_help)"),
    WITHOUT_FURTHER_HELP(FactKind.OUTCOME, false, "count(*) FILTER (WHERE f.further_help IN ('03', '04'))"),
    WITHOUT_ANY_FURTHER_HELP(FactKind.OUTCOME, false, "count(*) FILTER (WHERE f.further_help = '04')"),
    PROBLEMS_ANSWERS(FactKind.OUTCOME, false, "count(f.problems_reduced)"),
    PROBLEMS_REDUCED(FactKind.OUTCOME, false, "count(*) FILTER (WHERE f.problems_reduced)"),
    GOALS_ANSWERS(FactKind.OUTCOME, false, "count(f.goals_reached)"),
    GOALS_REACHED(FactKind.OUTCOME, false, "count(*) FILTER (WHERE f.goals_reached)"),
    SELF_RELIANCE_PAIRS(
            FactKind.OUTCOME,
            false,
            "count(*) FILTER (WHERE f.self_reliance_before IS NOT NULL AND f.self_reliance_after IS NOT NULL)"),
    SELF_RELIANCE_GAIN(FactKind.OUTCOME, false, "coalesce(sum(f.self_reliance_after - f.self_reliance_before), 0)"),

    SURVEY_ANSWERS(FactKind.SURVEY, false, "coalesce(sum(f.answers), 0)"),
    SURVEY_POINTS(FactKind.SURVEY, false, "coalesce(sum(f.points), 0)"),

    EXPERT_CASES(FactKind.EXPERT, false, "count(*) FILTER (WHERE f.entered_on BETWEEN {from} AND {until})"),
    EXPERT_CASES_ORGANISED(FactKind.EXPERT, false, "count(*) FILTER (WHERE f.organised_on BETWEEN {from} AND {until})"),
    EXPERT_CASES_ORGANISED_IN_TIME(FactKind.EXPERT, false, """
            count(*) FILTER (WHERE f.organised_on BETWEEN {from} AND {until}
                               AND f.organised_on <= f.entered_on + interval '3 months')"""),
    EXPERT_DAYS(
            FactKind.EXPERT,
            false,
            "coalesce(sum(f.organised_on - f.entered_on) FILTER (WHERE f.organised_on BETWEEN {from} AND {until}), 0)"),
    EXPERT_CASES_WITHOUT_SUPPLY(
            FactKind.EXPERT,
            false,
            "count(*) FILTER (WHERE f.entered_on BETWEEN {from} AND {until} AND f.missing_supply <> '')"),

    MEASURES_AT_END(FactKind.PROTECTION, false, "count(*) FILTER (WHERE f.end_date IS NULL OR f.end_date > {until})"),
    MEASURES_STARTED(FactKind.PROTECTION, false, "count(*) FILTER (WHERE f.start_date >= {from})"),
    MEASURES_ENDED(FactKind.PROTECTION, false, "count(*) FILTER (WHERE f.end_date <= {until})"),
    DAYS_OF_ENDED_MEASURES(
            FactKind.PROTECTION,
            false,
            "coalesce(sum(f.end_date - f.start_date + 1) FILTER (WHERE f.end_date <= {until}), 0)"),

    SAFE_HOME_REPORTS(FactKind.SAFE_HOME, false, "count(*)"),
    SAFE_HOME_REPORTS_HANDED_OVER(FactKind.SAFE_HOME, false, "count(*) FILTER (WHERE f.handed_over)"),

    ADULTS(FactKind.ADULT, false, "coalesce(sum(f.adults), 0)"),
    YOUTHS_COUNTED(FactKind.ADULT, false, "coalesce(sum(f.youths), 0)"),
    POPULATION_UNDER_18(FactKind.POPULATION, false, "coalesce(sum(f.under_18), 0)");

    private final FactKind kind;
    private final boolean countsYouths;
    private final String ofYouth;

    Quantity(FactKind kind, boolean countsYouths, String ofYouth) {
        this.kind = kind;
        this.countsYouths = countsYouths;
        this.ofYouth = ofYouth;
    }

    public FactKind kind() {
        return kind;
    }

    /** What it is of the rows of one youth. */
    String ofYouth() {
        return ofYouth;
    }

    /** What it is of all youths: how many have any of it, or the sum. */
    String ofAll(String column) {
        return countsYouths
                ? "count(*) FILTER (WHERE %s > 0)".formatted(column)
                : "coalesce(sum(%s), 0)::bigint".formatted(column);
    }

    public boolean canBeSplitBy(Dimension dimension) {
        return FactTable.of(kind).dimensions().contains(dimension);
    }

    static List<Quantity> of(FactKind kind) {
        return Arrays.stream(values()).filter(quantity -> quantity.kind == kind).toList();
    }

    private static final class Sql {
        /** Product categories with residence (verblijf): those of today and those of 2015. */
        static final String RESIDENCE = "f.category IN ('35', '36', '37', '38', '43', '44')";

        private Sql() {}

        static String ended(String reasons) {
            return "count(*) FILTER (WHERE f.end_date <= {until} AND f.reason IN (%s))".formatted(reasons);
        }
    }
}
