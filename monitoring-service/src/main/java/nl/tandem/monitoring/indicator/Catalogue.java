package nl.tandem.monitoring.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.fact.FactKind;
import nl.tandem.monitoring.quantity.Dimension;
import nl.tandem.monitoring.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** The catalogue of indicators (indicatorencatalogus). */
public final class Catalogue {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** Where facts come from, who answers for them, and by what law they may be used. */
    private record Origin(String source, String owner, String legalBasis) {}

    private static final Origin LINES = new Origin(
            "Approved lines of declarations (goedgekeurde declaratieregels, iJw 323)",
            "controller",
            "Jeugdwet 2.1 and 7.4.0");
    private static final Origin STARTS =
            new Origin("Start and stop messages of providers (iJw 305 and 307)", "contract-manager", "Jeugdwet 7.4.0");
    private static final Origin REFERRALS =
            new Origin("Referrals recorded by providers", "contract-manager", "Jeugdwet 7.4.0");
    private static final Origin CRISES =
            new Origin("Crisis care reported by providers", "contract-manager", "Jeugdwet 2.6");
    private static final Origin CAPACITY =
            new Origin("Weekly reports of locations", "contract-manager", "Jeugdwet 2.6");
    private static final Origin ACCESS =
            new Origin("Registration of access teams (dataset ACCESS_CASES)", "municipality", "Jeugdwet 2.3");
    private static final Origin OUTCOMES =
            new Origin("Outcomes of care (dataset OUTCOMES)", "provider", "Jeugdwet 7.4.1");
    private static final Origin SURVEY =
            new Origin("Client experience survey (dataset SURVEY_SCORES)", "municipality", "Jeugdwet 2.10");
    private static final Origin EXPERT =
            new Origin("Cases of the expert team (dataset EXPERT_CASES)", "expert-team", "Jeugdwet 2.6");
    private static final Origin PROTECTION =
            new Origin("Measures (dataset PROTECTION_MEASURES)", "municipality", "Jeugdwet 7.4.1");
    private static final Origin SAFE_HOME =
            new Origin("Reports to Veilig Thuis (dataset SAFE_HOME_REPORTS)", "municipality", "Wmo 2015 4.1.1");
    private static final Origin ADULT = new Origin(
            "Counts of the contracting service on the first of each month",
            "contract-manager",
            "Jeugdwet 1.1 and 7.4.0");
    private static final Origin NONE = new Origin("None yet: nobody registers it", "programme-manager", "None");

    private static final List<Indicator> ALL = List.of(
            indicator(
                    IndicatorCode.YOUTHS_IN_CARE,
                    "jeugdigen in zorg",
                    "youths in care",
                    "Youths with care in the period that was declared and approved, and not credited since. A youth with care in several months or from several municipalities counts once. Care that is not declared yet is not seen, so recent months still grow.",
                    "Unique youths with at least one approved line, net of credits, whose care month lies in the period",
                    "1",
                    Formula.of(Quantity.YOUTHS),
                    Unit.YOUTHS,
                    Direction.NEITHER,
                    LINES),
            indicator(
                    IndicatorCode.CARE_COST,
                    "kosten van zorg",
                    "cost of care",
                    "What care in the period cost, in eurocents.",
                    "Approved eurocents of lines whose care month lies in the period, less what was credited",
                    "1",
                    Formula.of(Quantity.CARE_CENTS),
                    Unit.CENTS,
                    Direction.LOWER,
                    LINES),
            indicator(
                    IndicatorCode.COST_PER_YOUTH,
                    "kosten per jeugdige",
                    "cost per youth",
                    "What care in the period cost per youth in care, in eurocents, rounded half up. Without youths there is no value, which is not the same as 0.",
                    "Approved eurocents of lines whose care month lies in the period, less what was credited",
                    "Youths in care (YOUTHS_IN_CARE) in the same period",
                    Formula.of(Quantity.CARE_CENTS, Quantity.YOUTHS),
                    Unit.CENTS,
                    Direction.LOWER,
                    LINES),
            indicator(
                    IndicatorCode.YOUTHS_PER_1000,
                    "gebruik per 1.000 jongeren",
                    "use per 1,000 young people",
                    "Youths in care in the period per 1,000 inhabitants under 18 on 1 January of its year.",
                    "Youths in care (YOUTHS_IN_CARE)",
                    "Inhabitants under 18 on 1 January, from CBS",
                    Formula.of(Quantity.YOUTHS, Quantity.POPULATION_UNDER_18),
                    Unit.PER_1000,
                    Direction.NEITHER,
                    LINES),
            indicator(
                    IndicatorCode.SHARE_WITH_RESIDENCE,
                    "aandeel met verblijf",
                    "share with residence",
                    "Which part of the youths in care had care with residence (product categories 43 and 44, before them 35 to 38).",
                    "Youths in care with residence",
                    "Youths in care",
                    Formula.of(Quantity.YOUTHS_WITH_RESIDENCE, Quantity.YOUTHS),
                    Unit.PERCENT,
                    Direction.LOWER,
                    LINES),
            indicator(
                    IndicatorCode.COST_PER_EPISODE,
                    "kosten per traject",
                    "cost per care episode",
                    "What care in the period cost per care episode that ran in it.",
                    "Approved eurocents of lines whose care month lies in the period",
                    "Care episodes that ran on at least one day of the period",
                    Formula.of(Quantity.CARE_CENTS, Quantity.EPISODES),
                    Unit.CENTS,
                    Direction.LOWER,
                    LINES),
            indicator(
                    IndicatorCode.CRISES_WITH_RESIDENCE,
                    "crisis met verblijf",
                    "crisis with residence",
                    "Which part of the youths with crisis care (category 46) also had care with residence in the period.",
                    "Youths with crisis care and residence",
                    "Youths with crisis care",
                    Formula.of(Quantity.YOUTHS_WITH_CRISIS_AND_RESIDENCE, Quantity.YOUTHS_WITH_CRISIS),
                    Unit.PERCENT,
                    Direction.LOWER,
                    LINES),
            indicator(
                    IndicatorCode.EPISODES_STARTED,
                    "gestarte trajecten",
                    "care episodes started",
                    "Care episodes whose first day lies in the period (instroom).",
                    "Care episodes with the first day in the period",
                    "1",
                    Formula.of(Quantity.EPISODES_STARTED),
                    Unit.COUNT,
                    Direction.NEITHER,
                    STARTS),
            indicator(
                    IndicatorCode.EPISODES_ENDED,
                    "beëindigde trajecten",
                    "care episodes ended",
                    "Care episodes whose last day lies in the period (uitstroom), interruptions included.",
                    "Care episodes with the last day in the period",
                    "1",
                    Formula.of(Quantity.EPISODES_ENDED),
                    Unit.COUNT,
                    Direction.NEITHER,
                    STARTS),
            indicator(
                    IndicatorCode.EPISODES_AT_BEGIN,
                    "trajecten aan het begin",
                    "care episodes at the begin",
                    "Care episodes that ran when the period began. With those started, less those ended, it makes those at the end.",
                    "Care episodes with the first day before the period and no last day before it",
                    "1",
                    Formula.of(Quantity.EPISODES_AT_BEGIN),
                    Unit.COUNT,
                    Direction.NEITHER,
                    STARTS),
            indicator(
                    IndicatorCode.EPISODES_AT_END,
                    "trajecten aan het eind",
                    "care episodes at the end",
                    "Care episodes that run on after the last day of the period; one that ends on that day is not counted.",
                    "Care episodes with the first day in or before the period and no last day in or before it",
                    "1",
                    Formula.of(Quantity.EPISODES_AT_END),
                    Unit.COUNT,
                    Direction.NEITHER,
                    STARTS),
            indicator(
                    IndicatorCode.DROPOUT,
                    "uitval",
                    "dropout",
                    "Which part of the episodes that ended did so because the client stopped on his own (reason 32, code 03 of CBS), among those that ended for a known reason.",
                    "Episodes ended by the client alone",
                    "Episodes ended for a known reason (31 to 35 and 39)",
                    Formula.of(Quantity.ENDED_BY_CLIENT, Quantity.ENDED_FOR_KNOWN_REASON),
                    Unit.PERCENT,
                    Direction.LOWER,
                    STARTS),
            indicator(
                    IndicatorCode.DROPOUT_WIDE,
                    "voortijdig beëindigd",
                    "ended before time",
                    "The wider variant of dropout: every episode that ended before time (codes 02 to 05 of CBS).",
                    "Episodes ended before time",
                    "Episodes ended for a known reason",
                    Formula.of(Quantity.ENDED_EARLY, Quantity.ENDED_FOR_KNOWN_REASON),
                    Unit.PERCENT,
                    Direction.LOWER,
                    STARTS),
            indicator(
                    IndicatorCode.AS_PLANNED,
                    "beëindigd volgens plan",
                    "ended as planned",
                    "Which part of the episodes that ended for a known reason ended as planned (code 01 of CBS); who goes on under another law counts as planned.",
                    "Episodes ended as planned",
                    "Episodes ended for a known reason",
                    Formula.of(Quantity.ENDED_AS_PLANNED, Quantity.ENDED_FOR_KNOWN_REASON),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    STARTS),
            indicator(
                    IndicatorCode.MEAN_DURATION,
                    "gemiddelde duur",
                    "mean duration",
                    "Mean number of days, first and last included, of episodes that ended in the period. Episodes that still run are not in it, so it is too low while care gets longer; the median that knows of them stands in the durations.",
                    "Days of the episodes that ended for good",
                    "Episodes that ended for good",
                    Formula.of(Quantity.DAYS_OF_ENDED, Quantity.ENDED_FOR_GOOD),
                    Unit.DAYS,
                    Direction.LOWER,
                    STARTS),
            indicator(
                    IndicatorCode.REPEAT_USE_LOOK_BACK,
                    "herhaald beroep (terugkijkend)",
                    "repeat use, looking back",
                    "Which part of the episodes that started were of a youth with an episode that ended in the five years before, with at least one day between. The definition of StatLine.",
                    "Episodes started after an earlier one",
                    "Episodes started",
                    Formula.of(Quantity.STARTED_AGAIN, Quantity.EPISODES_STARTED),
                    Unit.PERCENT,
                    Direction.LOWER,
                    STARTS),
            indicator(
                    IndicatorCode.REPEAT_USE_LOOK_FORWARD,
                    "herhaald beroep (vooruitkijkend)",
                    "repeat use, looking forward",
                    "Which part of the episodes that ended were followed by a new one of the same youth, at least one day later and not after the sixth month behind the period. Before those months are over the figure still grows.",
                    "Episodes ended that were followed by a new one",
                    "Episodes that ended for good",
                    Formula.of(Quantity.RETURNED, Quantity.ENDED_FOR_GOOD),
                    Unit.PERCENT,
                    Direction.LOWER,
                    STARTS),
            indicator(
                    IndicatorCode.REFERRALS,
                    "verwijzingen",
                    "referrals",
                    "Referrals to care by date of the referral.",
                    "Referrals",
                    "1",
                    Formula.of(Quantity.REFERRALS),
                    Unit.COUNT,
                    Direction.NEITHER,
                    REFERRALS),
            indicator(
                    IndicatorCode.SHARE_REFERRED_BY_GP,
                    "aandeel huisarts",
                    "share referred by general practitioners",
                    "Which part of the referrals to care came from general practitioners.",
                    "Referrals by a general practitioner (02)",
                    "Referrals",
                    Formula.of(Quantity.REFERRALS_BY_GENERAL_PRACTITIONER, Quantity.REFERRALS),
                    Unit.PERCENT,
                    Direction.NEITHER,
                    REFERRALS),
            indicator(
                    IndicatorCode.CRISES,
                    "crises",
                    "crises",
                    "Crisis care that began without a decision.",
                    "Crises by their first day",
                    "1",
                    Formula.of(Quantity.CRISES),
                    Unit.COUNT,
                    Direction.LOWER,
                    CRISES),
            indicator(
                    IndicatorCode.WAITING,
                    "wachtenden",
                    "youths waiting",
                    "Youths who wait for intake or treatment, of the latest report of each location in the five weeks before the end of the period. A youth on two lists counts twice.",
                    "Sum of the latest reports",
                    "1",
                    Formula.of(Quantity.WAITING),
                    Unit.COUNT,
                    Direction.LOWER,
                    CAPACITY),
            indicator(
                    IndicatorCode.WAITING_WITH_BRIDGING_CARE,
                    "wachtenden met overbruggingszorg",
                    "youths waiting with bridging care",
                    "Which part of those who wait gets lighter help meanwhile, of the locations that register it, in the latest report of each.",
                    "Youths who wait and get bridging care",
                    "Youths who wait at locations that register it",
                    Formula.of(Quantity.BRIDGED, Quantity.WAITING_WHERE_BRIDGING_IS_KNOWN),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    CAPACITY),
            indicator(
                    IndicatorCode.WEEKS_TO_INTAKE,
                    "aanmeldwachttijd",
                    "weeks to intake",
                    "Mean over locations of the weeks between application and intake, in the latest report of each.",
                    "Weeks, summed over locations",
                    "Locations that reported",
                    Formula.of(Quantity.WEEKS_TO_INTAKE, Quantity.LOCATIONS),
                    Unit.WEEKS,
                    Direction.LOWER,
                    CAPACITY),
            indicator(
                    IndicatorCode.WEEKS_TO_START,
                    "behandelwachttijd",
                    "weeks to start",
                    "Mean over locations of the weeks between intake and start, in the latest report of each.",
                    "Weeks, summed over locations",
                    "Locations that reported",
                    Formula.of(Quantity.WEEKS_TO_START, Quantity.LOCATIONS),
                    Unit.WEEKS,
                    Direction.LOWER,
                    CAPACITY),
            indicator(
                    IndicatorCode.OCCUPANCY,
                    "bezetting",
                    "occupancy",
                    "Which part of the places is taken, in the latest report of each location.",
                    "Places taken",
                    "Places",
                    Formula.of(Quantity.OCCUPIED, Quantity.PLACES),
                    Unit.PERCENT,
                    Direction.NEITHER,
                    CAPACITY),
            indicator(
                    IndicatorCode.ACCESS_REQUESTS,
                    "aanmeldingen bij de toegang",
                    "requests to access teams",
                    "Requests to access teams by date.",
                    "Requests",
                    "1",
                    Formula.of(Quantity.ACCESS_REQUESTS),
                    Unit.COUNT,
                    Direction.NEITHER,
                    ACCESS),
            indicator(
                    IndicatorCode.ACCESS_DECISIONS,
                    "besluiten van de toegang",
                    "decisions of access teams",
                    "Requests that were decided in the period.",
                    "Decisions",
                    "1",
                    Formula.of(Quantity.ACCESS_DECISIONS),
                    Unit.COUNT,
                    Direction.NEITHER,
                    ACCESS),
            indicator(
                    IndicatorCode.ACCESS_DAYS,
                    "doorlooptijd toegang",
                    "throughput time of access",
                    "Mean number of days between request and decision.",
                    "Days of the requests decided in the period",
                    "Requests decided in the period",
                    Formula.of(Quantity.DAYS_TO_DECISION, Quantity.ACCESS_DECISIONS),
                    Unit.DAYS,
                    Direction.LOWER,
                    ACCESS),
            indicator(
                    IndicatorCode.ACCESS_FROM_GP,
                    "huisarts naar toegang",
                    "requests sent by general practitioners",
                    "Requests to access teams that a general practitioner sent; the agreement was a rise of 7.5 % a year.",
                    "Requests sent by a general practitioner",
                    "1",
                    Formula.of(Quantity.REQUESTS_BY_GENERAL_PRACTITIONER),
                    Unit.COUNT,
                    Direction.HIGHER,
                    ACCESS),
            indicator(
                    IndicatorCode.CORE_TASK_REGISTERED,
                    "kerntaak geregistreerd",
                    "core task registered",
                    "Which part of the requests has one of the four core tasks; before 1 September 2017 it was not asked.",
                    "Requests with a core task",
                    "Requests",
                    Formula.of(Quantity.REQUESTS_WITH_CORE_TASK, Quantity.ACCESS_REQUESTS),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    ACCESS),
            indicator(
                    IndicatorCode.ONE_FAMILY_ONE_PLAN,
                    "één gezin, één plan",
                    "one family, one plan",
                    "Which part of the families with multiple problems has one plan and one guide; the aim is 100 %.",
                    "Families with multiple problems and one plan",
                    "Families with multiple problems",
                    Formula.of(Quantity.FAMILIES_WITH_ONE_PLAN, Quantity.FAMILIES_WITH_MULTIPLE_PROBLEMS),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    ACCESS),
            indicator(
                    IndicatorCode.CLIENT_RATING,
                    "cliënttevredenheid",
                    "satisfaction of clients",
                    "Mean mark from 1 to 10 of youths or parents at the end of care.",
                    "Sum of the marks",
                    "Marks given",
                    Formula.of(Quantity.RATING_POINTS, Quantity.RATINGS),
                    Unit.RATING,
                    Direction.HIGHER,
                    OUTCOMES),
            indicator(
                    IndicatorCode.CLIENT_RATING_RESPONSE,
                    "respons cliënttevredenheid",
                    "response on satisfaction",
                    "Which part of those asked gave a mark.",
                    "Marks given",
                    "Measurements of outcome",
                    Formula.of(Quantity.RATINGS, Quantity.OUTCOMES),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    OUTCOMES),
            indicator(
                    IndicatorCode.CLIENT_RATING_SEVEN,
                    "tevreden cliënten",
                    "satisfied clients",
                    "Which part of the marks is a 7 or higher.",
                    "Marks of 7 or higher",
                    "Marks given",
                    Formula.of(Quantity.RATINGS_OF_SEVEN, Quantity.RATINGS),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    OUTCOMES),
            indicator(
                    IndicatorCode.WITHOUT_FURTHER_HELP,
                    "zonder hulp verder",
                    "on without help",
                    "Which part needs no further help now, or none at all (codes 03 and 04; part 3.2 of the outcome indicators).",
                    "Answers 03 and 04",
                    "Answers",
                    Formula.of(Quantity.WITHOUT_FURTHER_HELP, Quantity.FURTHER_HELP_ANSWERS),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    OUTCOMES),
            indicator(
                    IndicatorCode.WITHOUT_ANY_FURTHER_HELP,
                    "zonder hulp verder (strikt)",
                    "on without any help",
                    "The strict variant: which part needs no further help at all (code 04).",
                    "Answers 04",
                    "Answers",
                    Formula.of(Quantity.WITHOUT_ANY_FURTHER_HELP, Quantity.FURTHER_HELP_ANSWERS),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    OUTCOMES),
            indicator(
                    IndicatorCode.PROBLEMS_REDUCED,
                    "problemen verminderd",
                    "problems reduced",
                    "Which part has less trouble or relies more on himself (part 3.3); it comes from providers, since CBS does not collect it.",
                    "Measurements with reduced problems",
                    "Measurements that say so or not",
                    Formula.of(Quantity.PROBLEMS_REDUCED, Quantity.PROBLEMS_ANSWERS),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    OUTCOMES),
            indicator(
                    IndicatorCode.GOALS_REACHED,
                    "doelen gerealiseerd",
                    "goals reached",
                    "Which part reached the goals of the plan (part 3.4); it comes from providers, since CBS does not collect it.",
                    "Measurements with goals reached",
                    "Measurements that say so or not",
                    Formula.of(Quantity.GOALS_REACHED, Quantity.GOALS_ANSWERS),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    OUTCOMES),
            indicator(
                    IndicatorCode.SELF_RELIANCE_GAIN,
                    "winst in zelfredzaamheid",
                    "gain in self-reliance",
                    "Mean difference of the score of self-reliance between start and end, where both are known.",
                    "Points gained",
                    "Measurements with both scores",
                    Formula.of(Quantity.SELF_RELIANCE_GAIN, Quantity.SELF_RELIANCE_PAIRS),
                    Unit.RATING,
                    Direction.HIGHER,
                    OUTCOMES),
            indicator(
                    IndicatorCode.SURVEY_SCORE,
                    "cliëntervaring",
                    "client experience",
                    "Mean mark in the yearly survey of clients, weighed by answers. The numerator is in hundredths of a point.",
                    "Marks in hundredths, summed over answers",
                    "Answers, times a hundred",
                    new Formula(Quantity.SURVEY_POINTS, Quantity.SURVEY_ANSWERS, 100),
                    Unit.RATING,
                    Direction.HIGHER,
                    SURVEY),
            indicator(
                    IndicatorCode.EXPERT_CASES,
                    "casussen expertteam",
                    "cases of the expert team",
                    "Cases brought to the expert team.",
                    "Cases by the day they were brought",
                    "1",
                    Formula.of(Quantity.EXPERT_CASES),
                    Unit.COUNT,
                    Direction.NEITHER,
                    EXPERT),
            indicator(
                    IndicatorCode.EXPERT_IN_TIME,
                    "binnen drie maanden georganiseerd",
                    "organised within three months",
                    "Which part of the help that was organised in the period came within three months after the case was brought, that day of the month included.",
                    "Cases organised within three months",
                    "Cases organised",
                    Formula.of(Quantity.EXPERT_CASES_ORGANISED_IN_TIME, Quantity.EXPERT_CASES_ORGANISED),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    EXPERT),
            indicator(
                    IndicatorCode.EXPERT_DAYS,
                    "doorlooptijd expertteam",
                    "lead time of the expert team",
                    "Mean number of days between bringing a case and organised help.",
                    "Days of the cases organised in the period",
                    "Cases organised",
                    Formula.of(Quantity.EXPERT_DAYS, Quantity.EXPERT_CASES_ORGANISED),
                    Unit.DAYS,
                    Direction.LOWER,
                    EXPERT),
            indicator(
                    IndicatorCode.EXPERT_WITHOUT_SUPPLY,
                    "onvoldoende passend aanbod",
                    "without fitting supply",
                    "Which part of the cases brought in the period named supply that is missing.",
                    "Cases with missing supply",
                    "Cases",
                    Formula.of(Quantity.EXPERT_CASES_WITHOUT_SUPPLY, Quantity.EXPERT_CASES),
                    Unit.PERCENT,
                    Direction.LOWER,
                    EXPERT),
            indicator(
                    IndicatorCode.MEASURES_AT_END,
                    "lopende maatregelen",
                    "measures running",
                    "Measures of child protection and probation that run on after the last day of the period.",
                    "Measures",
                    "1",
                    Formula.of(Quantity.MEASURES_AT_END),
                    Unit.COUNT,
                    Direction.LOWER,
                    PROTECTION),
            indicator(
                    IndicatorCode.MEASURES_STARTED,
                    "gestarte maatregelen",
                    "measures started",
                    "Measures that began in the period.",
                    "Measures",
                    "1",
                    Formula.of(Quantity.MEASURES_STARTED),
                    Unit.COUNT,
                    Direction.LOWER,
                    PROTECTION),
            indicator(
                    IndicatorCode.MEASURE_DAYS,
                    "duur van maatregelen",
                    "duration of measures",
                    "Mean number of days of measures that ended in the period.",
                    "Days of ended measures",
                    "Measures ended",
                    Formula.of(Quantity.DAYS_OF_ENDED_MEASURES, Quantity.MEASURES_ENDED),
                    Unit.DAYS,
                    Direction.LOWER,
                    PROTECTION),
            indicator(
                    IndicatorCode.SAFE_HOME_REPORTS,
                    "meldingen Veilig Thuis",
                    "reports to Veilig Thuis",
                    "Reports by date; split by origin they show where reports come from.",
                    "Reports",
                    "1",
                    Formula.of(Quantity.SAFE_HOME_REPORTS),
                    Unit.COUNT,
                    Direction.NEITHER,
                    SAFE_HOME),
            indicator(
                    IndicatorCode.SAFE_HOME_HANDED_OVER,
                    "overgedragen door Veilig Thuis",
                    "handed over by Veilig Thuis",
                    "Which part of the reports was handed over to an access team.",
                    "Reports handed over",
                    "Reports",
                    Formula.of(Quantity.SAFE_HOME_REPORTS_HANDED_OVER, Quantity.SAFE_HOME_REPORTS),
                    Unit.PERCENT,
                    Direction.HIGHER,
                    SAFE_HOME),
            indicator(
                    IndicatorCode.ADULTS_IN_CARE,
                    "jongvolwassenen in zorg",
                    "adults in care",
                    "Youths of 18 and older whose care ran on the first of the last month of the period that was counted (18+). They count from the month after their birthday; no age leaves the contracting service.",
                    "Youths of 18 and older with running care on the last first of a month in the period",
                    "1",
                    Formula.of(Quantity.ADULTS),
                    Unit.YOUTHS,
                    Direction.NEITHER,
                    ADULT),
            indicator(
                    IndicatorCode.SHARE_OF_ADULTS,
                    "aandeel jongvolwassenen",
                    "share of adults",
                    "Which part of the youths whose care ran on that day was 18 or older.",
                    "Youths of 18 and older with running care on the last first of a month in the period",
                    "All youths with running care on that day",
                    Formula.of(Quantity.ADULTS, Quantity.YOUTHS_COUNTED),
                    Unit.PERCENT,
                    Direction.NEITHER,
                    ADULT),
            indicator(
                    IndicatorCode.SOCIAL_BENEFIT,
                    "maatschappelijke baten",
                    "social benefit",
                    "What a change brings outside youth care, such as at school or with the police.",
                    "Not settled",
                    "Not settled",
                    null,
                    Unit.CENTS,
                    Direction.HIGHER,
                    NONE),
            indicator(
                    IndicatorCode.PREVENTION_REACH,
                    "bereik van preventie",
                    "reach of prevention",
                    "Which part of the youths at risk is reached before care is needed.",
                    "Not settled",
                    "Not settled",
                    null,
                    Unit.PERCENT,
                    Direction.HIGHER,
                    NONE));

    private static final Map<IndicatorCode, Indicator> BY_CODE = byCode();

    private Catalogue() {}

    public static List<Indicator> all() {
        return ALL;
    }

    public static Indicator get(IndicatorCode code) {
        return Objects.requireNonNull(BY_CODE.get(code), code.name());
    }

    /** The indicator that somebody names. */
    public static Indicator named(String code) {
        return ALL.stream()
                .filter(indicator -> indicator.code().name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This indicator"));
    }

    /** Those that are measured when facts of a kind come in: the numerator is made of them. */
    public static List<Indicator> madeOf(FactKind kind) {
        return ALL.stream()
                .filter(indicator -> {
                    Formula formula = indicator.formula();
                    return formula != null && formula.numerator().kind() == kind;
                })
                .toList();
    }

    private static Map<IndicatorCode, Indicator> byCode() {
        Map<IndicatorCode, Indicator> indicators = new EnumMap<>(IndicatorCode.class);
        ALL.forEach(indicator -> indicators.put(indicator.code(), indicator));
        return indicators;
    }

    private static Indicator indicator(
            IndicatorCode code,
            String dutchName,
            String englishName,
            String definition,
            String numerator,
            String denominator,
            @Nullable Formula formula,
            Unit unit,
            Direction better,
            Origin origin) {
        return new Indicator(
                code,
                dutchName,
                englishName,
                definition,
                numerator,
                denominator,
                unit,
                unit.decimals(),
                better,
                origin.source(),
                origin.owner(),
                origin.legalBasis(),
                formula != null,
                formula == null
                        ? List.of()
                        : Arrays.stream(Dimension.values())
                                .filter(formula::canBeSplitBy)
                                .toList(),
                1,
                FIRST_DAY,
                formula);
    }
}
