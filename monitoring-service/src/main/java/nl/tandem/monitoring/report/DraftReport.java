package nl.tandem.monitoring.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.tandem.monitoring.annotation.Annotations;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.quantity.Dimension;
import nl.tandem.monitoring.quantity.Places;

/** Makes the content of a report from what is measured now. */
@ApplicationScoped
class DraftReport {

    private static final List<IndicatorCode> USE_AND_COST =
            List.of(IndicatorCode.YOUTHS_IN_CARE, IndicatorCode.CARE_COST, IndicatorCode.COST_PER_YOUTH);

    private static final String NOTE =
            "Aantallen onder 8 staan er niet (.), met wat ze zou verraden; andere aantallen zijn afgerond op 5, dus sommen"
                    + " kunnen afwijken. Zorg die nog niet is gedeclareerd telt nog niet mee: recente maanden groeien nog."
                    + " Een streepje betekent: niet gemeten of geen noemer.";

    private final KeyFigures keyFigures;
    private final Splits splits;
    private final Production production;
    private final GoalTables goals;
    private final Annotations annotations;
    private final Places places;

    DraftReport(
            KeyFigures keyFigures,
            Splits splits,
            Production production,
            GoalTables goals,
            Annotations annotations,
            Places places) {
        this.keyFigures = keyFigures;
        this.splits = splits;
        this.production = production;
        this.goals = goals;
        this.annotations = annotations;
        this.places = places;
    }

    ReportContent of(ReportKind kind, Period period, String municipality, Map<SectionKind, Explanation> explanations) {
        return new ReportContent(
                kind.title(),
                inWords(period),
                municipality.isEmpty() ? "Regio" : places.names().getOrDefault(municipality, municipality),
                NOTE,
                kind.sections().stream()
                        .map(section -> new ReportSection(
                                section,
                                section.title(),
                                table(section, period, municipality),
                                explanations.get(section),
                                section == kind.sections().getFirst() ? remarks(period, municipality) : List.of()))
                        .toList());
    }

    private ReportTable table(SectionKind section, Period period, String municipality) {
        return switch (section) {
            case KEY_FIGURES -> keyFigures.ofUse(period, municipality);
            case PRODUCTS -> splits.by(Dimension.PRODUCT, "Product", period, municipality, USE_AND_COST);
            case SUBREGIONS -> splits.areas(period, USE_AND_COST);
            case PRODUCTS_BY_MUNICIPALITY ->
                splits.pivot(IndicatorCode.YOUTHS_IN_CARE, Dimension.PRODUCT, "Product", period);
            case REFERRERS_BY_MUNICIPALITY ->
                splits.pivot(IndicatorCode.REFERRALS, Dimension.REFERRER, "Verwijzer (COD327)", period);
            case WAITING ->
                splits.by(
                        Dimension.PROVIDER,
                        "Aanbieder (AGB)",
                        period,
                        "",
                        List.of(
                                IndicatorCode.WAITING,
                                IndicatorCode.WAITING_WITH_BRIDGING_CARE,
                                IndicatorCode.WEEKS_TO_INTAKE,
                                IndicatorCode.WEEKS_TO_START));
            case PRODUCTION -> production.of(period);
            case BRTA_GOALS -> goals.of(period, false);
            case ACTION_LINES -> goals.of(period, true);
            case EXPERT_TEAM -> keyFigures.ofExpertTeam(period);
            case MISSING_SUPPLY ->
                splits.by(Dimension.SUPPLY, "Ontbrekend aanbod", period, "", List.of(IndicatorCode.EXPERT_CASES));
            case ACCESS -> keyFigures.ofAccess(period);
            case TEAMS ->
                splits.by(
                        Dimension.TEAM,
                        "Team",
                        period,
                        "",
                        List.of(
                                IndicatorCode.ACCESS_REQUESTS,
                                IndicatorCode.ACCESS_DECISIONS,
                                IndicatorCode.ACCESS_DAYS,
                                IndicatorCode.ACCESS_FROM_GP,
                                IndicatorCode.CORE_TASK_REGISTERED));
            case CORE_TASKS ->
                splits.by(Dimension.CORE_TASK, "Kerntaak", period, "", List.of(IndicatorCode.ACCESS_REQUESTS));
            case ORIGINS -> splits.by(Dimension.ORIGIN, "Herkomst", period, "", List.of(IndicatorCode.ACCESS_REQUESTS));
            case SURVEY -> splits.by(Dimension.QUESTION, "Vraag", period, "", List.of(IndicatorCode.SURVEY_SCORE));
            case SAFE_HOME ->
                splits.by(
                        Dimension.ORIGIN,
                        "Herkomst",
                        period,
                        "",
                        List.of(IndicatorCode.SAFE_HOME_REPORTS, IndicatorCode.SAFE_HOME_HANDED_OVER));
            case NARRATIVE, POLICY_ANALYSIS -> ReportTable.EMPTY;
        };
    }

    private List<String> remarks(Period period, String municipality) {
        return annotations.of(period.toString(), null, municipality).stream()
                .map(said -> "%s, %s: %s"
                        .formatted(Catalogue.get(said.indicatorCode()).dutchName(), said.author(), said.words()))
                .toList();
    }

    private static String inWords(Period period) {
        return period.months() == 12
                ? String.valueOf(period.careYear())
                : period.months() == 1
                        ? "%d, maand %d".formatted(period.careYear(), period.firstMonth())
                        : "%d, maand %d tot en met %d"
                                .formatted(period.careYear(), period.firstMonth(), period.lastMonth());
    }
}
