package nl.tandem.contracting.clientstop.alternative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;

/** The providers that have care, no stop for it, and free places where they report them. */
@ApplicationScoped
class Alternatives {

    private final Database database;

    Alternatives(Database database) {
        this.database = database;
    }

    /** By name. A contract counts when it holds the product on every day that is asked for. */
    List<Alternative> find(SearchAlternativesRequest search) {
        return database.query(
                """
                SELECT DISTINCT ON (provider.name, contract.provider_code)
                       contract.provider_code, provider.name, contract.contract_id, contract.end_date, capacity.free
                  FROM contract
                  JOIN contract_product product USING (contract_id)
                  JOIN provider ON provider.region = contract.region AND provider.agb_code = contract.provider_code
                  LEFT JOIN LATERAL (
                       SELECT sum(greatest(0, places - occupied))::integer AS free
                         FROM (SELECT DISTINCT ON (location) places, occupied FROM capacity_report report
                                WHERE report.region = contract.region AND report.provider_code = contract.provider_code
                                  AND report.category = product.category
                                ORDER BY location, week DESC, report_id DESC) latest) capacity ON true
                 WHERE (capacity.free IS NULL OR capacity.free > 0)
                   AND contract.state = 'ACTIVE' AND contract.provider_code <> ?
                   AND contract.start_date <= ? AND contract.end_date >= ?
                   AND product.category = ? AND product.code = coalesce(?, product.code)
                   AND NOT EXISTS (SELECT 1 FROM client_stop stop
                                    WHERE stop.contract_id = contract.contract_id
                                      AND (stop.category IS NULL OR stop.category = product.category)
                                      AND stop.started_on <= ? AND (stop.lifted_on IS NULL OR stop.lifted_on > ?))
                 ORDER BY provider.name, contract.provider_code, contract.end_date DESC, contract.contract_id
                """,
                row -> new Alternative(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, Integer.class)),
                search.providerCode(),
                search.fromDay(),
                search.untilDay(),
                search.category(),
                search.code(),
                search.untilDay(),
                search.fromDay());
    }
}
