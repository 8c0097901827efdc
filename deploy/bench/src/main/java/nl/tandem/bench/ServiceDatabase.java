package nl.tandem.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.stream.Stream;
import nl.tandem.local.Login;
import nl.tandem.local.Part;
import nl.tandem.local.Stack;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** The database of a service as its superuser, whom row level security does not bind. */
final class ServiceDatabase implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final Connection connection;
    private final CopyManager copying;

    ServiceDatabase(Stack stack) {
        this(stack, Part.CONTRACTING);
    }

    ServiceDatabase(Stack stack, Part service) {
        try {
            connection = stack.connect(service, Login.SUPERUSER);
            copying = connection.unwrap(PGConnection.class).getCopyAPI();
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    int update(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    /** The first row, whose columns are all numbers. */
    long[] numbers(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet row = statement.executeQuery()) {
            row.next();
            long[] numbers = new long[row.getMetaData().getColumnCount()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = row.getLong(i + 1);
            }
            return numbers;
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    boolean isTrue(String sql) {
        return numbers("SELECT CASE WHEN " + sql + " THEN 1 ELSE 0 END")[0] == 1;
    }

    String text(String sql) {
        try (PreparedStatement statement = prepare(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    /** Rows in the text format of COPY. */
    void copyIn(String sql, Stream<String> rows) {
        try {
            CopyIn copy = copying.copyIn(sql);
            StringBuilder block = new StringBuilder();
            for (Iterator<String> each = rows.iterator(); each.hasNext(); ) {
                block.append(each.next()).append('\n');
                if (block.length() > BLOCK || !each.hasNext()) {
                    byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                    block.setLength(0);
                }
            }
            copy.endCopy();
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    void copyIn(String sql, Path file) {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            copying.copyIn(sql, content, BLOCK);
        } catch (SQLException failure) {
            throw broken(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void copyOut(String sql, Path file) {
        try (OutputStream content = new BufferedOutputStream(Files.newOutputStream(file), BLOCK)) {
            copying.copyOut(sql, content);
        } catch (SQLException failure) {
            throw broken(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void inTransaction(Runnable work) {
        try {
            connection.setAutoCommit(false);
            work.run();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static IllegalStateException broken(SQLException failure) {
        return new IllegalStateException("The database refuses what the bench does.", failure);
    }
}
