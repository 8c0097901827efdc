package nl.tandem.monitoring.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.fact.FactKind;

/** The files that can be sent in: what they are, and which rows cannot be. */
enum Dataset {
    PLACES(
            "place",
            "Gemeenten en subregio's",
            "Which municipalities there are, in which subregion, until when, and what they were merged into.",
            FactKind.POPULATION,
            ""),

    POPULATION(
            "population",
            "Jonge inwoners (CBS)",
            "How many people under 18 live in a municipality or in the area of an access team, on 1 January.",
            FactKind.CARE,
            "year"),

    BENCHMARK_VALUES(
            "benchmark_value",
            "Landelijke vergelijking (CBS)",
            "What an indicator is elsewhere, such as in the country.",
            FactKind.POPULATION,
            ""),

    ACCESS_CASES(
            "access_case",
            "Registratie toegangsteams",
            "Requests to access teams: when, from whom, what became of them, and what the team did itself (kerntaken).",
            FactKind.ACCESS,
            "requested_on"),

    OUTCOMES(
            "outcome",
            "Uitkomsten van hulp",
            "What youths or parents say at the end of care, and what the provider measured.",
            FactKind.OUTCOME,
            "measured_on"),

    SURVEY_SCORES(
            "survey_score",
            "Cliëntervaringsonderzoek",
            "The yearly survey of clients: how many answered a question, and their mean mark.",
            FactKind.SURVEY,
            "year"),

    EXPERT_CASES(
            "expert_case",
            "Casuïstiek expertteam",
            "Cases for which the expert team organises help, and what supply was missing.",
            FactKind.EXPERT,
            "entered_on"),

    PROTECTION_MEASURES(
            "protection_measure",
            "Jeugdbescherming en jeugdreclassering",
            "Measures of child protection and probation.",
            FactKind.PROTECTION,
            "start_date"),

    SAFE_HOME_REPORTS(
            "safe_home_report",
            "Meldingen Veilig Thuis",
            "Reports to Veilig Thuis: from whom, and whether they were handed over to an access team.",
            FactKind.SAFE_HOME,
            "reported_on");

    private final String table;
    private final String dutchName;
    private final String description;
    private final FactKind kind;
    private final String dayField;

    Dataset(String table, String dutchName, String description, FactKind kind, String dayField) {
        this.table = table;
        this.dutchName = dutchName;
        this.description = description;
        this.kind = kind;
        this.dayField = dayField;
    }

    String table() {
        return table;
    }

    String dutchName() {
        return dutchName;
    }

    String description() {
        return description;
    }

    FactKind kind() {
        return kind;
    }

    List<DataColumn> columns() {
        return DatasetColumns.of(this);
    }

    boolean isAboutMunicipalities() {
        return columns().stream().anyMatch(column -> column.field().equals("municipality"));
    }

    boolean isReference() {
        return this == PLACES || this == POPULATION || this == BENCHMARK_VALUES;
    }

    static Dataset of(String code) {
        return Arrays.stream(values())
                .filter(dataset -> dataset.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This dataset"));
    }

    /** The first and last day that a row is about; empty when it is about no day. */
    Optional<List<LocalDate>> days(Map<String, Object> row) {
        Object day = row.get(dayField);
        if (day instanceof LocalDate date) {
            Object end = switch (this) {
                case ACCESS_CASES -> row.get("decided_on");
                case EXPERT_CASES -> row.get("organised_on");
                case PROTECTION_MEASURES -> row.getOrDefault("end_date", date);
                default -> null;
            };
            return Optional.of(List.of(date, end instanceof LocalDate last ? last : date));
        }
        if (day instanceof Integer year) {
            return Optional.of(List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return Optional.empty();
    }

    /** What cannot be of values that are each right by themselves. */
    List<String> contradictions(Map<String, Object> row) {
        List<String> wrong = new ArrayList<>();
        switch (this) {
            case PLACES -> {
                notBefore(row, "valid_from", "valid_until", "geldig_tot", wrong);
                if (row.get("successor") != null && row.get("valid_until") == null) {
                    wrong.add("opvolger: a municipality with a successor has a last day; give geldig_tot.");
                }
                if (Objects.equals(row.get("municipality"), row.get("successor"))) {
                    wrong.add("opvolger: must be another municipality.");
                }
            }
            case ACCESS_CASES -> {
                notBefore(row, "requested_on", "decided_on", "besluitdatum", wrong);
                if ("".equals(row.get("core_task"))
                        && row.get("requested_on") instanceof LocalDate requested
                        && !requested.isBefore(CORE_TASK_SINCE)) {
                    wrong.add("kerntaak: must be given for requests since 2017-09-01.");
                }
            }
            case EXPERT_CASES -> notBefore(row, "entered_on", "organised_on", "georganiseerd", wrong);
            case PROTECTION_MEASURES -> notBefore(row, "start_date", "end_date", "einddatum", wrong);
            default -> {}
        }
        return wrong;
    }

    private static final LocalDate CORE_TASK_SINCE = LocalDate.of(2017, 9, 1);

    private static void notBefore(Map<String, Object> row, String first, String last, String name, List<String> wrong) {
        if (row.get(first) instanceof LocalDate from
                && row.get(last) instanceof LocalDate until
                && until.isBefore(from)) {
            wrong.add("%s: must not be before %s.".formatted(name, from));
        }
    }
}
