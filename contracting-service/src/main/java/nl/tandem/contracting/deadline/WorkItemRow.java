package nl.tandem.contracting.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work item as it stands in its table. */
final class WorkItemRow {

    static final String COLUMNS = "work_item_id, kind, subject_kind, subject_id, municipality, provider_code,"
            + " responsible, counts_from, due_date, state, opened_at, overdue_at, done_at";

    private WorkItemRow() {}

    static WorkItem read(ResultSet row) throws SQLException {
        return new WorkItem(
                row.getObject(1, UUID.class),
                Term.valueOf(row.getString(2)),
                SubjectKind.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                Responsible.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                WorkItemState.valueOf(row.getString(10)),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                instant(row.getObject(12, OffsetDateTime.class)),
                instant(row.getObject(13, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
