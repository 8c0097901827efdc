package nl.tandem.monitoring.export;

import java.util.List;
import nl.tandem.kit.problem.Problem;

/** What analysts get: facts by month, without allocation, day of birth or exact day. */
final class StarSchema {

    private static final ExportColumn MUNICIPALITY = text("municipality", "CBS code; dim_municipality says its name.");
    private static final ExportColumn PROVIDER = text("provider_code", "AGB code of the provider.");
    private static final ExportColumn CATEGORY = text("category", "Product category (JZ020).");
    private static final ExportColumn PRODUCT = text("product_code", "Product code (JZ21).");
    private static final ExportColumn YOUTH = column(
            "youth", "VARCHAR", "Pseudonym of the youth, made anew for the exports of a year.", "client_pseudonym");

    private static final List<ExportTable> ALL = List.of(
            new ExportTable(
                    "fact_care_month",
                    "Approved care of one youth of one product by one provider in one care month, net of credits.",
                    List.of(
                            number("care_year", "Care year."),
                            number("care_month", "Care month, 1 to 12."),
                            MUNICIPALITY,
                            PROVIDER,
                            CATEGORY,
                            PRODUCT,
                            YOUTH,
                            column("cost_cents", "BIGINT", "Eurocents.", "sum(cost_cents)::bigint"),
                            column(
                                    "lines",
                                    "BIGINT",
                                    "Debit lines less credit lines; 0 is no care.",
                                    "sum(lines)::bigint")),
                    "FROM youth_month GROUP BY care_year, care_month, municipality, provider_code, category, product_code,"
                            + " client_pseudonym"),
            new ExportTable(
                    "fact_episode",
                    "A care episode (zorgtraject) from its start to its end.",
                    List.of(
                            YOUTH,
                            MUNICIPALITY,
                            PROVIDER,
                            CATEGORY,
                            PRODUCT,
                            month("start_month", "start_date", "Month of the start, as its first day."),
                            month("end_month", "end_date", "Month of the end, as its first day; null while it runs."),
                            column(
                                    "days",
                                    "BIGINT",
                                    "Days from start to end, both counted; null while it runs.",
                                    "(end_date - start_date + 1)::bigint"),
                            text("reason", "Reason of ending (JZ588); null while it runs.")),
                    "FROM care_episode WHERE NOT withdrawn"),
            new ExportTable(
                    "fact_referral",
                    "A referral (verwijzing).",
                    List.of(
                            MUNICIPALITY,
                            PROVIDER,
                            CATEGORY,
                            text("referrer_type", "Referrer (COD327)."),
                            month("month", "dated_on", "Month of the referral, as its first day.")),
                    "FROM referral"),
            new ExportTable(
                    "fact_crisis",
                    "Crisis care that began.",
                    List.of(MUNICIPALITY, PROVIDER, month("month", "start_day", "Month, as its first day.")),
                    "FROM crisis"),
            new ExportTable(
                    "fact_capacity",
                    "How a location stood in a week.",
                    List.of(
                            PROVIDER,
                            text("location", "Location."),
                            CATEGORY,
                            column("week", "DATE", "Monday of the week.", "week"),
                            number("places", "Places."),
                            number("occupied", "Places taken."),
                            number("waiting", "Youths that wait."),
                            number(
                                    "bridged",
                                    "Youths that wait and get lighter help meanwhile (overbruggingszorg); null when it is not"
                                            + " registered."),
                            number("weeks_to_intake", "Weeks to intake (aanmeldwachttijd)."),
                            number("weeks_to_start", "Weeks from intake to start (behandelwachttijd).")),
                    "FROM capacity_report"),
            new ExportTable(
                    "fact_access",
                    "A request to an access team (toegang).",
                    List.of(
                            MUNICIPALITY,
                            text("team", "Access team."),
                            month("month", "requested_on", "Month of the request, as its first day."),
                            column(
                                    "days_to_decision",
                                    "BIGINT",
                                    "Days to the decision; null without one.",
                                    "(decided_on - requested_on)::bigint"),
                            text("core_task", "Core task (kerntaak), 1 to 4."),
                            text("origin", "Who sent them.")),
                    "FROM access_case"),
            new ExportTable(
                    "fact_outcome",
                    "What care came to, by one informant.",
                    List.of(
                            MUNICIPALITY,
                            PROVIDER,
                            CATEGORY,
                            month("month", "measured_on", "Month of the measurement, as its first day."),
                            text("informant", "JEUGDIGE or OUDER."),
                            number("rating", "Rating from 1 to 10; null when not answered."),
                            text("further_help", "Further help (CBS 01 to 04); null when not answered."),
                            flag("problems_reduced", "Whether problems were reduced; null when not answered."),
                            flag("goals_reached", "Whether goals were reached; null when not answered.")),
                    "FROM outcome"),
            new ExportTable(
                    "dim_municipality",
                    "A municipality of the region.",
                    List.of(
                            MUNICIPALITY,
                            text("name", "Name."),
                            text("subregion", "Subregion; empty when there is none."),
                            text("successor", "Into which it was merged; null when it was not.")),
                    "FROM place"),
            new ExportTable(
                    "dim_population",
                    "Inhabitants under 18 on 1 January (CBS).",
                    List.of(
                            MUNICIPALITY,
                            number("year", "Year."),
                            column("under_18", "BIGINT", "Inhabitants.", "sum(under_18)::bigint")),
                    "FROM population WHERE team = '' GROUP BY municipality, year"));

    private StarSchema() {}

    static List<ExportTable> tables() {
        return ALL;
    }

    static ExportTable named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This table"));
    }

    private static ExportColumn text(String name, String meaning) {
        return column(name, "VARCHAR", meaning, name);
    }

    private static ExportColumn number(String name, String meaning) {
        return column(name, "INTEGER", meaning, name);
    }

    private static ExportColumn flag(String name, String meaning) {
        return column(name, "BOOLEAN", meaning, name);
    }

    private static ExportColumn month(String name, String day, String meaning) {
        return column(name, "DATE", meaning, "date_trunc('month', %s)::date".formatted(day));
    }

    private static ExportColumn column(String name, String type, String meaning, String sql) {
        return new ExportColumn(name, type, meaning, sql);
    }
}
