package nl.tandem.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Remembers the first answer per caller and key, in the transaction of what was done. */
@ApplicationScoped
public class IdempotentAnswers {

    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 64;

    private final DataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final Caller caller;

    IdempotentAnswers(DataSource database, ObjectMapper json, InstantSource clock, Caller caller) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Does the work unless this caller had it done before with this key.
     *
     * @param requestSha256 what was asked, so that another request under the same key is noticed
     */
    @Transactional(TxType.MANDATORY)
    public Response once(@Nullable String key, String requestSha256, Supplier<Response> work) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalidInput(List.of(InputError.header(
                    HEADER, "Required: 1 to %d characters, new for each new thing.".formatted(LONGEST_KEY))));
        }
        try (Connection connection = database.getConnection()) {
            if (!claim(connection, key, requestSha256)) {
                return first(connection, key, requestSha256);
            }
            Response answer = work.get();
            remember(connection, key, answer);
            return answer;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("The answer could not be remembered.", failure);
        }
    }

    /** Waits while the same request is under way elsewhere: the row of a running transaction is not visible yet. */
    private boolean claim(Connection connection, String key, String requestSha256) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO idempotent_answer (region, caller, key, request_sha256, answered_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """)) {
            insert.setString(1, caller.region());
            insert.setString(2, caller.subject());
            insert.setString(3, key);
            insert.setString(4, requestSha256);
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private Response first(Connection connection, String key, String requestSha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT request_sha256, status, location, body FROM idempotent_answer
                 WHERE region = ? AND caller = ? AND key = ?
                """)) {
            select.setString(1, caller.region());
            select.setString(2, caller.subject());
            select.setString(3, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("A claimed key has no row.");
                }
                if (!row.getString(1).equals(requestSha256)) {
                    throw new Problem(
                            409,
                            "idempotency-key-reused",
                            "This Idempotency-Key was used for another request; take a new one. Nothing was changed.");
                }
                Response.ResponseBuilder answer = Response.status(row.getInt(2)).header("Idempotency-Replayed", "true");
                if (row.getString(3) != null) {
                    answer.header(HttpHeaders.LOCATION, row.getString(3));
                }
                if (row.getString(4) != null) {
                    answer.type(MediaType.APPLICATION_JSON_TYPE).entity(row.getString(4));
                }
                return answer.build();
            }
        }
    }

    private void remember(Connection connection, String key, Response answer)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE idempotent_answer SET status = ?, location = ?, body = ?
                 WHERE region = ? AND caller = ? AND key = ?
                """)) {
            update.setInt(1, answer.getStatus());
            update.setString(2, answer.getHeaderString(HttpHeaders.LOCATION));
            update.setString(3, answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null);
            update.setString(4, caller.region());
            update.setString(5, caller.subject());
            update.setString(6, key);
            update.executeUpdate();
        }
    }
}
