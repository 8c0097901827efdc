package nl.tandem.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * SQL on the connection of the transaction, or on one of its own outside a transaction. Arguments may be enums, instants,
 * arrays and streams of bytes too. Changes to entities must be flushed before SQL can see them.
 */
@ApplicationScoped
public class Database {

    private static final int COPY_BUFFER = 64 * 1024;
    private static final int FETCHED = 5_000;

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet row = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return query(sql, reader, arguments).stream().findFirst();
    }

    /** Row by row, so that memory does not grow with the answer; only in a transaction. */
    public void each(String sql, RowConsumer consumer, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            bind(statement, arguments);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    consumer.accept(row);
                }
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    public int update(String sql, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** One statement for many rows of arguments. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] arguments : rows) {
                bind(statement, arguments);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** The quickest way in for many rows, but not where row level security guards. */
    public void copy(String columns, RowWriter writer) {
        try (Connection connection = source.getConnection();
                PGCopyOutputStream output = new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class),
                        "COPY " + columns + " FROM STDIN (FORMAT binary)",
                        COPY_BUFFER)) {
            BinaryRows rows = new BinaryRows(output);
            writer.writeTo(rows);
            rows.end();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everybody who asks for the same name waits until the transaction of the first one ends. */
    public void lock(String name) {
        query("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))", row -> row.getInt(1), name);
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof InputStream stream) {
                statement.setBinaryStream(i + 1, stream);
            } else {
                statement.setObject(i + 1, sqlValue(statement.getConnection(), arguments[i]));
            }
        }
    }

    private static @Nullable Object sqlValue(Connection connection, @Nullable Object argument) throws SQLException {
        return switch (argument) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case String[] texts -> array(connection, "text", texts);
            case Long[] numbers -> array(connection, "bigint", numbers);
            case Integer[] numbers -> array(connection, "integer", numbers);
            case Boolean[] flags -> array(connection, "boolean", flags);
            case LocalDate[] dates -> array(connection, "date", dates);
            case UUID[] ids -> array(connection, "uuid", ids);
            case byte[][] bytes -> array(connection, "bytea", bytes);
            default -> argument;
        };
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
