package nl.tandem.monitoring.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.monitoring.fact.Period;

/** What providers realised until now, where that leads to this year, and under what ceiling (productiemonitor). */
@ApplicationScoped
class Production {

    private static final int MONTHS = 12;
    private static final int THOUSAND = 1000;

    private final Database database;

    Production(Database database) {
        this.database = database;
    }

    private record Row(String provider, long realised, long reserved, long ceiling) {}

    /**
     * The forecast is what was realised by the months until now, carried on for twelve. Providers without a ceiling of their own
     * have none here.
     */
    ReportTable of(Period period) {
        List<ReportRow> rows = database
                .query(
                        """
                        SELECT provider_code, coalesce(realised, 0), coalesce(reserved, 0), coalesce(ceiling, 0)
                          FROM (SELECT provider_code, sum(cost_cents)::bigint AS realised FROM youth_month
                                 WHERE care_year = ? AND care_month BETWEEN ? AND ? GROUP BY 1) AS care
                          FULL JOIN (SELECT provider_code, sum(reserved_cents)::bigint AS reserved,
                                            sum(ceiling_cents)::bigint AS ceiling
                                       FROM contract_ceiling WHERE care_year = ? GROUP BY 1) AS room USING (provider_code)
                         ORDER BY 2 DESC, 1
                        """,
                        row -> new Row(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        period.careYear(),
                        period.firstMonth(),
                        period.lastMonth(),
                        period.careYear())
                .stream()
                .map(row -> shown(row, period))
                .toList();
        return new ReportTable(
                List.of("Aanbieder (AGB)", "Stoplicht"),
                List.of("Gerealiseerd", "Prognose jaar", "Nog toegewezen", "Plafond", "Prognose t.o.v. plafond"),
                rows);
    }

    private static ReportRow shown(Row row, Period period) {
        long forecast = forecast(row.realised(), period.months());
        boolean hasCeiling = row.ceiling() > 0;
        long tenths = hasCeiling ? share(forecast, row.ceiling()) : 0;
        return new ReportRow(
                List.of(row.provider(), hasCeiling ? light(tenths) : "geen plafond"),
                List.of(
                        ReportValue.euro(row.realised()),
                        ReportValue.euro(forecast),
                        ReportValue.euro(row.reserved()),
                        hasCeiling ? ReportValue.euro(row.ceiling()) : ReportValue.NONE,
                        hasCeiling ? ReportValue.percent(tenths) : ReportValue.NONE));
    }

    static long forecast(long realised, int months) {
        return BigDecimal.valueOf(realised)
                .multiply(BigDecimal.valueOf(MONTHS))
                .divide(BigDecimal.valueOf(months), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long share(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(THOUSAND))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Until 90 % green, until 100 % amber, over it red, as the ceilings themselves. */
    private static String light(long tenths) {
        return tenths <= 900 ? "groen" : tenths <= THOUSAND ? "oranje" : "rood";
    }
}
