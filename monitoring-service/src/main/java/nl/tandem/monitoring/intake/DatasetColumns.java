package nl.tandem.monitoring.intake;

import java.util.List;

/** The columns of each dataset, and why each of them is asked. */
final class DatasetColumns {

    private DatasetColumns() {}

    static List<DataColumn> of(Dataset dataset) {
        return switch (dataset) {
            case PLACES ->
                List.of(
                        DataColumn.key(
                                "gemeente", "municipality", ColumnType.MUNICIPALITY, "Tells which municipality it is."),
                        DataColumn.required("naam", "name", ColumnType.TEXT, "Stands in reports instead of the code."),
                        DataColumn.optional(
                                        "subregio", "subregion", ColumnType.TEXT, "Figures are shown by subregion too.")
                                .orEmpty(),
                        DataColumn.required(
                                "geldig_vanaf", "valid_from", ColumnType.DATE, "From when the code is used."),
                        DataColumn.optional(
                                "geldig_tot", "valid_until", ColumnType.DATE, "Until when, the last day included."),
                        DataColumn.optional(
                                "opvolger",
                                "successor",
                                ColumnType.MUNICIPALITY,
                                "Into which municipality it was merged, so that series go on."));
            case POPULATION ->
                List.of(
                        DataColumn.key(
                                "gemeente", "municipality", ColumnType.MUNICIPALITY, "Tells which municipality it is."),
                        DataColumn.optional("team", "team", ColumnType.TEXT, "The area of an access team.")
                                .orEmpty()
                                .asKey(),
                        DataColumn.key("jaar", "year", ColumnType.YEAR, "1 January of this year."),
                        DataColumn.required(
                                "onder_18", "under_18", ColumnType.INTEGER, "Use is compared per 1,000 young people."));
            case BENCHMARK_VALUES ->
                List.of(
                        DataColumn.key(
                                "indicator", "indicator_code", ColumnType.TEXT, "Beside which indicator it stands."),
                        DataColumn.key("gebied", "area", ColumnType.TEXT, "Where it was measured, such as Nederland."),
                        DataColumn.key("periode", "period", ColumnType.TEXT, "When, such as 2026 or 2026-H1."),
                        DataColumn.required(
                                "waarde", "figure", ColumnType.DECIMAL, "The figure in the unit of the indicator."),
                        DataColumn.required("bron", "source", ColumnType.TEXT, "Which table it was taken from."));
            case ACCESS_CASES ->
                List.of(
                        DataColumn.key("gemeente", "municipality", ColumnType.MUNICIPALITY, "Whose team it is."),
                        DataColumn.key(
                                "zaaknummer", "case_number", ColumnType.TEXT, "Own number of the team; never a BSN."),
                        DataColumn.required("team", "team", ColumnType.TEXT, "Teams are compared with each other."),
                        DataColumn.required(
                                "aanmelddatum", "requested_on", ColumnType.DATE, "Begin of the throughput time."),
                        DataColumn.optional(
                                "besluitdatum", "decided_on", ColumnType.DATE, "End of the throughput time."),
                        DataColumn.code(
                                        "besluit",
                                        "decision",
                                        false,
                                        List.of("TOEWIJZING", "EIGEN_HULP", "VERWEZEN", "GEEN_HULP"),
                                        "What became of the request.")
                                .orNull(),
                        DataColumn.code(
                                "kerntaak",
                                "core_task",
                                false,
                                List.of("1", "2", "3", "4"),
                                "Which of the four core tasks; obligatory for requests since 1 September 2017."),
                        DataColumn.code(
                                "herkomst",
                                "origin",
                                false,
                                List.of(
                                        "ZELF",
                                        "HUISARTS",
                                        "JEUGDARTS",
                                        "SCHOOL",
                                        "VEILIG_THUIS",
                                        "GI",
                                        "MEDISCH_SPECIALIST",
                                        "OVERIG"),
                                "Who sent the family to the team."),
                        DataColumn.optional(
                                "multiprobleem", "multiple_problems", ColumnType.FLAG, "Which families need one plan."),
                        DataColumn.optional(
                                "een_plan",
                                "one_plan",
                                ColumnType.FLAG,
                                "Whether there is one family, one plan, one guide."),
                        DataColumn.optional(
                                "toewijzingnummer",
                                "allocation_number",
                                ColumnType.INTEGER,
                                "Ties care and its cost to the team that opened the way to it."));
            case OUTCOMES ->
                List.of(
                        DataColumn.required(
                                "gemeente", "municipality", ColumnType.MUNICIPALITY, "Where the youth lives."),
                        DataColumn.key("aanbieder", "provider_code", ColumnType.PROVIDER, "Who gave the care."),
                        DataColumn.key(
                                "metingnummer",
                                "outcome_number",
                                ColumnType.TEXT,
                                "Own number of the measurement; never a BSN."),
                        DataColumn.code(
                                        "informant",
                                        "informant",
                                        true,
                                        List.of("JEUGDIGE", "OUDER"),
                                        "At most two may answer about one episode.")
                                .asKey(),
                        DataColumn.required("datum", "measured_on", ColumnType.DATE, "In which period it counts."),
                        DataColumn.optional(
                                        "categorie", "category", ColumnType.TEXT, "What kind of care it was (JZ020).")
                                .orEmpty(),
                        DataColumn.optional("tevredenheid", "rating", ColumnType.INTEGER, "Mark from 1 to 10.")
                                .between(1, 10),
                        DataColumn.code(
                                        "verdere_hulp",
                                        "further_help",
                                        false,
                                        List.of("01", "02", "03", "04"),
                                        "Whether help is still needed, in the codes of CBS (zonder hulp verder).")
                                .orNull(),
                        DataColumn.optional(
                                "problemen_verminderd",
                                "problems_reduced",
                                ColumnType.FLAG,
                                "Part 3.3 of the outcome indicators; CBS does not collect it."),
                        DataColumn.optional(
                                "doelen_gerealiseerd",
                                "goals_reached",
                                ColumnType.FLAG,
                                "Part 3.4 of the outcome indicators; CBS does not collect it."),
                        DataColumn.optional(
                                        "zelfredzaamheid_begin",
                                        "self_reliance_before",
                                        ColumnType.INTEGER,
                                        "Score at the start, to see what works.")
                                .between(1, 10),
                        DataColumn.optional(
                                        "zelfredzaamheid_eind",
                                        "self_reliance_after",
                                        ColumnType.INTEGER,
                                        "Score at the end, to see what works.")
                                .between(1, 10));
            case SURVEY_SCORES ->
                List.of(
                        DataColumn.key("gemeente", "municipality", ColumnType.MUNICIPALITY, "Where was asked."),
                        DataColumn.key("jaar", "year", ColumnType.YEAR, "Over which year was asked."),
                        DataColumn.key(
                                "vraag",
                                "question",
                                ColumnType.TEXT,
                                "Which question; the same in every municipality."),
                        DataColumn.required("antwoorden", "answers", ColumnType.INTEGER, "Weighs the mean."),
                        DataColumn.required("gemiddelde", "mean", ColumnType.DECIMAL, "Mean mark from 1 to 10.")
                                .between(1, 10));
            case EXPERT_CASES ->
                List.of(
                        DataColumn.key("gemeente", "municipality", ColumnType.MUNICIPALITY, "Whose case it is."),
                        DataColumn.key(
                                "zaaknummer", "case_number", ColumnType.TEXT, "Own number of the team; never a BSN."),
                        DataColumn.required("ingebracht", "entered_on", ColumnType.DATE, "Begin of the three months."),
                        DataColumn.optional(
                                "georganiseerd", "organised_on", ColumnType.DATE, "When help was organised."),
                        DataColumn.optional(
                                        "ontbrekend_aanbod",
                                        "missing_supply",
                                        ColumnType.TEXT,
                                        "What is missing becomes an improvement action.")
                                .orEmpty());
            case PROTECTION_MEASURES ->
                List.of(
                        DataColumn.key("gemeente", "municipality", ColumnType.MUNICIPALITY, "Where the youth lives."),
                        DataColumn.key(
                                "maatregelnummer", "measure_number", ColumnType.TEXT, "Own number; never a BSN."),
                        DataColumn.code(
                                "maatregel",
                                "measure",
                                true,
                                List.of("11", "12", "21", "22", "23", "41", "42", "50", "51", "61", "62", "63"),
                                "Which measure, in the codes of CBS."),
                        DataColumn.required("begindatum", "start_date", ColumnType.DATE, "From when it runs."),
                        DataColumn.optional("einddatum", "end_date", ColumnType.DATE, "How long it lasted."));
            case SAFE_HOME_REPORTS ->
                List.of(
                        DataColumn.key(
                                "gemeente", "municipality", ColumnType.MUNICIPALITY, "Which team could take over."),
                        DataColumn.key("meldingnummer", "report_number", ColumnType.TEXT, "Own number; never a BSN."),
                        DataColumn.required("datum", "reported_on", ColumnType.DATE, "In which period it counts."),
                        DataColumn.code(
                                "herkomst",
                                "origin",
                                true,
                                List.of("POLITIE", "SCHOOL", "ZORG", "NETWERK", "ZELF", "OVERIG"),
                                "Where reports come from."),
                        DataColumn.required(
                                "overgedragen", "handed_over", ColumnType.FLAG, "Whether an access team took over."));
        };
    }
}
