package nl.tandem.monitoring.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.tandem.kit.database.Database;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes a table as Parquet: rows go through a DuckDB file on disk, so that memory does not grow with the table. */
@ApplicationScoped
class ParquetFile {

    private final Database database;
    private final ExportKeys keys;

    ParquetFile(Database database, ExportKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Into a folder that is the caller's to clean up. */
    @Transactional
    Path write(ExportTable table, Path folder) throws IOException {
        Path parquet = folder.resolve(table.name() + ".parquet");
        UnaryOperator<String> pseudonyms = keys.pseudonyms();
        try (DuckDBConnection duck =
                        (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("rows.duckdb"));
                Statement statement = duck.createStatement()) {
            statement.execute(table.create());
            try (DuckDBAppender rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.name())) {
                database.each(table.select(), row -> append(rows, table.columns(), row, pseudonyms));
            }
            statement.execute("COPY (FROM %s ORDER BY ALL) TO '%s' (FORMAT parquet, COMPRESSION zstd)"
                    .formatted(table.name(), parquet));
            return parquet;
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static void append(
            DuckDBAppender rows, List<ExportColumn> columns, ResultSet row, UnaryOperator<String> pseudonyms)
            throws SQLException {
        rows.beginRow();
        for (int i = 0; i < columns.size(); i++) {
            ExportColumn column = columns.get(i);
            Object value = row.getObject(i + 1);
            if (value == null) {
                rows.appendNull();
                continue;
            }
            switch (column.type()) {
                case "INTEGER" -> rows.append(row.getInt(i + 1));
                case "BIGINT" -> rows.append(row.getLong(i + 1));
                case "BOOLEAN" -> rows.append(row.getBoolean(i + 1));
                case "DATE" -> rows.append(row.getObject(i + 1, LocalDate.class));
                default ->
                    rows.append(column.isYouth() ? pseudonyms.apply(row.getString(i + 1)) : row.getString(i + 1));
            }
        }
        rows.endRow();
    }
}
