package nl.tandem.monitoring.measurement;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Measurements implements PanacheRepositoryBase<Measurement, Measurement.Key> {

    /** The region comes first, because its municipality and subregion are the empty text; then the subregions. */
    PanacheQuery<Measurement> find(
            String region, IndicatorCode code, @Nullable String period, @Nullable String municipality) {
        return find(
                """
                region = :region and indicatorCode = :code
                and (:period is null or period = :period)
                and (:municipality is null or municipality = :municipality)
                order by period, municipality, subregion
                """,
                Parameters.with("region", region)
                        .and("code", code)
                        .and("period", period)
                        .and("municipality", municipality));
    }

    /** What is known of these indicators in a period. */
    Map<Measurement.Key, Measurement> known(String region, Period period, Collection<IndicatorCode> codes) {
        return find("region = ?1 and period = ?2 and indicatorCode in ?3", region, period.toString(), codes).stream()
                .collect(Collectors.toMap(Measurement::key, Function.identity()));
    }
}
