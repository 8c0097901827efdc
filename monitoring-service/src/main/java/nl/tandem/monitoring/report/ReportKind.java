package nl.tandem.monitoring.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reports that a region makes. */
@Schema(
        description =
                "MUNICIPALITY_MONTH: maandrapportage per gemeente. TEAM_BENCHMARK: maandbenchmark jeugdteams. REGION_QUARTER:"
                        + " kwartaalrapportage. PRODUCTION_MONITOR: productiemonitor over 4, 8 of 12 maanden. HALF_YEAR:"
                        + " halfjaarrapportage. ANNUAL_GOALS: jaarverslag over de BRTA-doelen. ACTION_LINES: KPI's per"
                        + " actielijn. EXPERT_TEAM_QUARTER: kwartaalrapportage expertteam. ACCESS_MONITOR: monitor Toegang."
                        + " CLIENT_SURVEY: cliëntervaringsonderzoek.")
enum ReportKind {
    MUNICIPALITY_MONTH("Maandrapportage jeugdhulp"),
    TEAM_BENCHMARK("Benchmark jeugdteams"),
    REGION_QUARTER("Kwartaalrapportage jeugdhulp"),
    PRODUCTION_MONITOR("Productiemonitor"),
    HALF_YEAR("Halfjaarrapportage jeugdhulp"),
    ANNUAL_GOALS("Jaarverslag doelen"),
    ACTION_LINES("KPI's per actielijn"),
    EXPERT_TEAM_QUARTER("Kwartaalrapportage expertteam"),
    ACCESS_MONITOR("Monitor Toegang"),
    CLIENT_SURVEY("Cliëntervaringsonderzoek");

    private static final int MONTH = 1;
    private static final int QUARTER = 3;
    private static final int BURAP_1 = 4;
    private static final int HALF_YEAR_MONTHS = 6;
    private static final int BURAP_2 = 8;
    private static final int YEAR = 12;

    private final String title;

    ReportKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean ofMunicipality() {
        return this == MUNICIPALITY_MONTH;
    }

    /** Of how many months its period is. */
    List<Integer> months() {
        return switch (this) {
            case MUNICIPALITY_MONTH, TEAM_BENCHMARK -> List.of(MONTH);
            case REGION_QUARTER, EXPERT_TEAM_QUARTER -> List.of(QUARTER);
            case PRODUCTION_MONITOR -> List.of(BURAP_1, BURAP_2, YEAR);
            case HALF_YEAR -> List.of(HALF_YEAR_MONTHS);
            case ANNUAL_GOALS, ACTION_LINES, CLIENT_SURVEY -> List.of(YEAR);
            case ACCESS_MONITOR -> List.of(MONTH, QUARTER, HALF_YEAR_MONTHS, YEAR);
        };
    }

    List<SectionKind> sections() {
        return switch (this) {
            case MUNICIPALITY_MONTH -> List.of(SectionKind.KEY_FIGURES, SectionKind.PRODUCTS);
            case TEAM_BENCHMARK -> List.of(SectionKind.TEAMS);
            case REGION_QUARTER ->
                List.of(
                        SectionKind.KEY_FIGURES,
                        SectionKind.SUBREGIONS,
                        SectionKind.PRODUCTS_BY_MUNICIPALITY,
                        SectionKind.REFERRERS_BY_MUNICIPALITY,
                        SectionKind.WAITING,
                        SectionKind.SAFE_HOME,
                        SectionKind.POLICY_ANALYSIS);
            case PRODUCTION_MONITOR -> List.of(SectionKind.PRODUCTION);
            case HALF_YEAR -> List.of(SectionKind.KEY_FIGURES, SectionKind.SUBREGIONS, SectionKind.NARRATIVE);
            case ANNUAL_GOALS -> List.of(SectionKind.BRTA_GOALS, SectionKind.NARRATIVE);
            case ACTION_LINES -> List.of(SectionKind.ACTION_LINES);
            case EXPERT_TEAM_QUARTER -> List.of(SectionKind.EXPERT_TEAM, SectionKind.MISSING_SUPPLY);
            case ACCESS_MONITOR ->
                List.of(SectionKind.ACCESS, SectionKind.TEAMS, SectionKind.CORE_TASKS, SectionKind.ORIGINS);
            case CLIENT_SURVEY -> List.of(SectionKind.SURVEY, SectionKind.NARRATIVE);
        };
    }
}
