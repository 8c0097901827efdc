package nl.tandem.monitoring.measurement;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Measurements implements PanacheRepositoryBase<Measurement, Measurement.Key> {

    /** The region comes first, because its municipality is the empty text. */
    PanacheQuery<Measurement> find(
            String region, IndicatorCode code, @Nullable String period, @Nullable String municipality) {
        return find(
                """
                region = :region and indicatorCode = :code
                and (:period is null or period = :period)
                and (:municipality is null or municipality = :municipality)
                order by period, municipality
                """,
                Parameters.with("region", region)
                        .and("code", code)
                        .and("period", period)
                        .and("municipality", municipality));
    }
}
