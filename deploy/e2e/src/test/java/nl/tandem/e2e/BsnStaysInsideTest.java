package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.tandem.local.Part;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After the main job, a BSN stands nowhere that anybody can read: not on a topic, not in a log, not in a table. */
@ExtendWith(RunningTandem.class)
class BsnStaysInsideTest {

    private final Tandem tandem;

    BsnStaysInsideTest(Tandem tandem) {
        this.tandem = tandem;
        assertEquals("ASSESSED", tandem.mainJob().message().path("state").asText());
    }

    @Test
    void noTopicHoldsABsn() {
        List<ConsumerRecord<byte[], byte[]>> records = Records.all(tandem, topic -> true, new ByteArrayDeserializer());

        assertTrue(
                records.stream().anyMatch(record -> text(record.value()).contains(MainJob.PROVIDER)), "reads nothing");
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Stream<byte[]> parts = Stream.concat(
                    Stream.of(record.key(), record.value()),
                    Arrays.stream(record.headers().toArray()).map(header -> header.value()));
            parts.forEach(bytes -> assertNoBsn(text(bytes), record.topic() + " offset " + record.offset()));
        }
    }

    @Test
    void noLogHoldsABsn() {
        for (Part part : Part.values()) {
            Path log = tandem.stack().log(part);
            assertTrue(Files.exists(log), log::toString);
            try {
                assertNoBsn(Files.readString(log, StandardCharsets.ISO_8859_1), log.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Also the encrypted columns: encrypted, a BSN cannot be found in them. */
    @Test
    void noTableHoldsABsn() throws SQLException {
        boolean findsAnything = false;
        for (Part service : Tandem.SERVICES) {
            try (Connection connection = tandem.connect(service)) {
                for (Column column : columns(connection)) {
                    findsAnything |= holds(connection, column, MainJob.PROVIDER);
                    for (String bsn : MainJob.BSNS) {
                        assertFalse(holds(connection, column, bsn), () -> "a BSN in %s, %s".formatted(service, column));
                    }
                }
            }
        }
        assertTrue(findsAnything, "the search does not even find the provider");
    }

    private record Column(String table, String name, boolean bytes) {}

    private static List<Column> columns(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT quote_ident(c.table_schema) || '.' || quote_ident(c.table_name), quote_ident(c.column_name),
                               c.data_type = 'bytea'
                          FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
                         WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')
                        """)) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getBoolean(3)));
            }
        }
        return columns;
    }

    private static boolean holds(Connection connection, Column column, String bsn) throws SQLException {
        String found = column.bytes ? "position(convert_to(?, 'UTF8') in %s) > 0" : "position(? in %s::text) > 0";
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT EXISTS (SELECT 1 FROM %s WHERE %s)".formatted(column.table, found.formatted(column.name)))) {
            query.setString(1, bsn);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertNoBsn(String text, String where) {
        for (String bsn : MainJob.BSNS) {
            assertFalse(text.contains(bsn), () -> "a BSN in " + where);
        }
    }
}
