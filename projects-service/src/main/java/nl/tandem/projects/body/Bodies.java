package nl.tandem.projects.body;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The bodies of the region. */
@ApplicationScoped
public class Bodies {

    private final Database database;
    private final ObjectMapper json;
    private final Caller caller;

    Bodies(Database database, ObjectMapper json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    public List<Body> all() {
        return database.query("SELECT code, name, rights FROM body ORDER BY code", Bodies::read);
    }

    /** Refuses a body that is not there or may not do this, and says which may. */
    public Body requireRight(String code, Right right, String location) {
        List<Body> all = all();
        return all.stream()
                .filter(body -> body.code().equals(code) && body.rights().contains(right))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        409,
                        "wrong-body",
                        "%s may not do this (%s); it is done by: %s."
                                .formatted(
                                        code,
                                        right,
                                        all.stream()
                                                .filter(body -> body.rights().contains(right))
                                                .map(Body::code)
                                                .collect(Collectors.joining(", "))),
                        List.of(InputError.body(location, "must be a body with the right %s".formatted(right)))));
    }

    public boolean has(String code) {
        return all().stream().anyMatch(body -> body.code().equals(code));
    }

    /** The bodies that may do this. */
    public List<String> with(Right right) {
        return all().stream()
                .filter(body -> body.rights().contains(right))
                .map(Body::code)
                .toList();
    }

    @Transactional(TxType.MANDATORY)
    List<Body> choose(GovernanceProfile profile) {
        database.update("DELETE FROM body WHERE region = ?", caller.region());
        try (InputStream profileFile = Objects.requireNonNull(
                Bodies.class.getResourceAsStream("/governance/%s.json".formatted(profile)), profile.name())) {
            List<Body> bodies = json.readValue(profileFile, new TypeReference<>() {});
            bodies.forEach(this::keep);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return all();
    }

    @Transactional(TxType.MANDATORY)
    Body keep(Body body) {
        database.update(
                """
                INSERT INTO body (region, code, name, rights) VALUES (?, ?, ?, ?)
                ON CONFLICT (region, code) DO UPDATE SET name = excluded.name, rights = excluded.rights
                """,
                caller.region(),
                body.code(),
                body.name(),
                body.rights().stream().map(Enum::name).sorted().toArray(String[]::new));
        return body;
    }

    private static Body read(ResultSet row) throws SQLException {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        for (String right : (String[]) row.getArray(3).getArray()) {
            rights.add(Right.valueOf(right));
        }
        return new Body(row.getString(1), row.getString(2), rights);
    }
}
