package nl.tandem.contracting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** Work items as they are read: row level security keeps out what is not the caller's. */
@ApplicationScoped
class WorkItemList {

    private static final String FROM = " FROM work_item WHERE state = coalesce(?, state) AND kind = coalesce(?, kind)"
            + " AND municipality = coalesce(?, municipality) AND provider_code = coalesce(?, provider_code)"
            + " AND responsible = coalesce(?, responsible)";

    private final Database database;

    WorkItemList(Database database) {
        this.database = database;
    }

    /** Which of them are asked for; all where nothing is said. */
    record Filter(
            @Nullable WorkItemState state,
            @Nullable Term kind,
            @Nullable String municipality,
            @Nullable String providerCode,
            @Nullable Responsible responsible) {}

    Optional<WorkItem> find(UUID workItemId) {
        return database.first(
                "SELECT " + WorkItemRow.COLUMNS + " FROM work_item WHERE work_item_id = ?",
                WorkItemRow::read,
                workItemId);
    }

    /** Soonest due first. */
    List<WorkItem> page(Filter filter, PageQuery page) {
        return database.query(
                "SELECT " + WorkItemRow.COLUMNS + FROM + " ORDER BY due_date, work_item_id OFFSET ? LIMIT ?",
                WorkItemRow::read,
                filter.state(),
                filter.kind(),
                filter.municipality(),
                filter.providerCode(),
                filter.responsible(),
                page.offset(),
                page.pageSize());
    }

    long count(Filter filter) {
        return database.query(
                        "SELECT count(*)" + FROM,
                        row -> row.getLong(1),
                        filter.state(),
                        filter.kind(),
                        filter.municipality(),
                        filter.providerCode(),
                        filter.responsible())
                .getFirst();
    }
}
