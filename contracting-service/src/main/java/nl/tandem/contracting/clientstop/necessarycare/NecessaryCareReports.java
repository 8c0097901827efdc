package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.page.PageQuery;

/** What the region and its municipalities see of care under a stop. */
@ApplicationScoped
class NecessaryCareReports {

    private final Database database;

    NecessaryCareReports(Database database) {
        this.database = database;
    }

    /** Newest allocation first. */
    List<NecessaryCareView> page(PageQuery page) {
        return database.query(
                """
                SELECT care.allocation_id, allocation.allocation_number, care.municipality, care.provider_code,
                       care.client_stop_id, care.passage, care.request_id, care.flagged_on,
                       (SELECT coalesce(sum(line.amount_cents), 0) FROM declaration_line line
                         WHERE line.allocation_id = care.allocation_id AND line.approved)
                  FROM necessary_care care JOIN allocation USING (allocation_id)
                 ORDER BY care.allocation_id DESC OFFSET ? LIMIT ?
                """,
                row -> new NecessaryCareView(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        Passage.valueOf(row.getString(6)),
                        row.getObject(7, UUID.class),
                        row.getObject(8, LocalDate.class),
                        row.getLong(9)),
                page.offset(),
                page.pageSize());
    }

    long count() {
        return database.query("SELECT count(*) FROM necessary_care", row -> row.getLong(1))
                .getFirst();
    }

    /** Per municipality and provider, for the days from and until. */
    List<NoUnlessCounts> counts(LocalDate from, LocalDate until) {
        return database.query(
                """
                SELECT municipality, provider_code, sum(asked), sum(necessary), sum(not_necessary),
                       sum(asked - necessary - not_necessary), sum(flagged), sum(crisis), sum(unproven)
                  FROM (SELECT municipality, provider_code, 1 AS asked,
                               (verdict IS NOT DISTINCT FROM 'NECESSARY')::int AS necessary,
                               (verdict IS NOT DISTINCT FROM 'NOT_NECESSARY')::int AS not_necessary,
                               0 AS flagged, 0 AS crisis, 0 AS unproven
                          FROM no_unless_request WHERE asked_on BETWEEN ? AND ?
                         UNION ALL
                        SELECT municipality, provider_code, 0, 0, 0, 1, (passage = 'CRISIS')::int,
                               (passage IN ('WITHOUT_VERDICT', 'NOT_NECESSARY'))::int
                          FROM necessary_care WHERE flagged_on BETWEEN ? AND ?) used
                 GROUP BY municipality, provider_code ORDER BY municipality, provider_code
                """,
                row -> new NoUnlessCounts(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9)),
                from,
                until,
                from,
                until);
    }
}
