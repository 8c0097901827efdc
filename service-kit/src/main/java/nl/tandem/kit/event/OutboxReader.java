package nl.tandem.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the outbox in an order in which no late committer is skipped. */
final class OutboxReader {

    /**
     * The guard against lost events: ids are taken at insert, not at commit, so a later id may be visible before an
     * earlier one. Only rows of transactions older than every running one are read.
     */
    static final String GUARD = "AND xid < pg_snapshot_xmin(pg_current_snapshot())";

    static final String NEXT = """
            SELECT xid::text, id, event_id, region, topic, key, type, subject, appended_at, data
              FROM outbox
             WHERE (xid, id) > (?::xid8, ?)
               %s
             ORDER BY xid, id
             LIMIT ?
            """.formatted(GUARD);

    private OutboxReader() {}

    record Cursor(String xid, long id) {}

    record Row(
            Cursor cursor,
            UUID eventId,
            String region,
            String topic,
            String key,
            String type,
            String subject,
            OffsetDateTime appendedAt,
            String data) {}

    static Cursor cursor(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT xid::text, id FROM outbox_cursor");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Cursor(row.getString(1), row.getLong(2));
        }
    }

    static void moveTo(Connection connection, Cursor cursor) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE outbox_cursor SET xid = ?::xid8, id = ?")) {
            update.setString(1, cursor.xid());
            update.setLong(2, cursor.id());
            update.executeUpdate();
        }
    }

    static List<Row> after(Connection connection, Cursor cursor, int limit) throws SQLException {
        return after(connection, NEXT, cursor, limit);
    }

    static List<Row> after(Connection connection, String query, Cursor cursor, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, cursor.xid());
            select.setLong(2, cursor.id());
            select.setInt(3, limit);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            new Cursor(row.getString(1), row.getLong(2)),
                            row.getObject(3, UUID.class),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getObject(9, OffsetDateTime.class),
                            row.getString(10)));
                }
            }
            return rows;
        }
    }
}
