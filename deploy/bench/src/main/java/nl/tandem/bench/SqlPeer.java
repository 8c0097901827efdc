package nl.tandem.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a database administrator would do with psql: COPY to a stage and one set-based statement. It is given the lines as
 * text, with which the XML is parsed already, and the BSN in the clear.
 */
final class SqlPeer {

    private final ServiceDatabase database;
    private final String judge = read("judge.sql");

    SqlPeer(ServiceDatabase database) {
        this.database = database;
    }

    /** Takes in the lines of a file that {@link DeclarationFiles} wrote as text. */
    void takeIn(Declaration declaration, Path text) {
        database.inTransaction(() -> {
            database.execute("TRUNCATE peer.stage");
            database.copyIn("COPY peer.stage FROM STDIN", text);
            database.execute("ANALYZE peer.stage");
            database.update(
                    judge,
                    declaration.region(),
                    declaration.municipality(),
                    declaration.provider(),
                    Declaration.MONTH.atEndOfMonth());
        });
    }

    static String read(String resource) {
        try (InputStream content = Objects.requireNonNull(SqlPeer.class.getResourceAsStream(resource), resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
