package nl.tandem.monitoring.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.Indicator;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.indicatorset.IndicatorSets;
import nl.tandem.monitoring.indicatorset.SetItem;
import nl.tandem.monitoring.measurement.MeasuredFigures;

/** Indicators of one place: now, the period before, a year before, and the index against a year before. */
@ApplicationScoped
class KeyFigures {

    private static final int THOUSAND = 1000;

    private static final List<IndicatorCode> USE = List.of(
            IndicatorCode.YOUTHS_IN_CARE,
            IndicatorCode.YOUTHS_PER_1000,
            IndicatorCode.CARE_COST,
            IndicatorCode.COST_PER_YOUTH,
            IndicatorCode.SHARE_WITH_RESIDENCE,
            IndicatorCode.EPISODES_STARTED,
            IndicatorCode.EPISODES_ENDED,
            IndicatorCode.EPISODES_AT_END,
            IndicatorCode.REFERRALS,
            IndicatorCode.SHARE_REFERRED_BY_GP,
            IndicatorCode.CRISES,
            IndicatorCode.CRISES_WITH_RESIDENCE,
            IndicatorCode.DROPOUT,
            IndicatorCode.AS_PLANNED,
            IndicatorCode.CLIENT_RATING,
            IndicatorCode.WITHOUT_FURTHER_HELP,
            IndicatorCode.PROBLEMS_REDUCED,
            IndicatorCode.GOALS_REACHED,
            IndicatorCode.REPEAT_USE_LOOK_BACK,
            IndicatorCode.REPEAT_USE_LOOK_FORWARD);

    private static final List<IndicatorCode> ACCESS = List.of(
            IndicatorCode.ACCESS_REQUESTS,
            IndicatorCode.ACCESS_DECISIONS,
            IndicatorCode.ACCESS_DAYS,
            IndicatorCode.ACCESS_FROM_GP,
            IndicatorCode.CORE_TASK_REGISTERED,
            IndicatorCode.ONE_FAMILY_ONE_PLAN);

    private static final List<IndicatorCode> EXPERT = List.of(
            IndicatorCode.EXPERT_CASES,
            IndicatorCode.EXPERT_IN_TIME,
            IndicatorCode.EXPERT_DAYS,
            IndicatorCode.EXPERT_WITHOUT_SUPPLY);

    private final MeasuredFigures figures;
    private final IndicatorSets sets;

    KeyFigures(MeasuredFigures figures, IndicatorSets sets) {
        this.figures = figures;
        this.sets = sets;
    }

    /** A municipality that made a set of its own sees those first. */
    ReportTable ofUse(Period period, String municipality) {
        Set<IndicatorCode> codes = new LinkedHashSet<>();
        sets.of(municipality).stream().map(SetItem::indicatorCode).forEach(codes::add);
        codes.addAll(USE);
        return of(period, municipality, codes);
    }

    ReportTable ofAccess(Period period) {
        return of(period, "", ACCESS);
    }

    ReportTable ofExpertTeam(Period period) {
        return of(period, "", EXPERT);
    }

    private ReportTable of(Period period, String municipality, Collection<IndicatorCode> codes) {
        List<ReportRow> rows = new ArrayList<>();
        for (IndicatorCode code : codes) {
            Indicator indicator = Catalogue.get(code);
            if (!indicator.measurable()) {
                continue;
            }
            ReportValue now = value(indicator, period, municipality);
            ReportValue yearBefore = value(indicator, period.yearBefore(), municipality);
            rows.add(new ReportRow(
                    List.of(indicator.dutchName()),
                    List.of(now, value(indicator, period.before(), municipality), yearBefore, index(yearBefore, now))));
        }
        return new ReportTable(
                List.of("Indicator"),
                List.of("Nu", "Vorige periode", "Jaar eerder", "Index (jaar eerder = 100)"),
                rows);
    }

    private ReportValue value(Indicator indicator, Period period, String municipality) {
        return Protection.of(
                indicator,
                figures.of(indicator.code(), period, municipality).orElse(null),
                figures.of(IndicatorCode.YOUTHS_IN_CARE, period, municipality).orElse(null));
    }

    /** Of what is shown, so that it gives nothing more away. */
    private static ReportValue index(ReportValue before, ReportValue now) {
        if (before.value() == null || now.value() == null || before.value() == 0) {
            return ReportValue.NONE;
        }
        long tenths = BigDecimal.valueOf(now.value())
                .multiply(BigDecimal.valueOf(THOUSAND))
                .divide(BigDecimal.valueOf(before.value()), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return new ReportValue(tenths, 1, "", false);
    }
}
