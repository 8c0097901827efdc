package nl.tandem.projects.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked and what was answered. */
@ApplicationScoped
class Consultations {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    Consultations(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    List<Consultation> all() {
        Map<String, List<Consultation.View>> views = new HashMap<>();
        database.query(
                "SELECT code, municipality, received_on, words FROM consultation_view ORDER BY municipality",
                row -> views.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(new Consultation.View(
                                row.getString(2), row.getObject(3, LocalDate.class), row.getString(4))));
        return database.query(
                "SELECT code, name, closes_on, municipalities FROM consultation ORDER BY code",
                row -> consultation(row, views.getOrDefault(row.getString(1), List.of())));
    }

    private static Consultation consultation(ResultSet row, List<Consultation.View> views) throws SQLException {
        Set<String> waitingFor =
                new TreeSet<>(List.of((String[]) row.getArray(4).getArray()));
        views.forEach(view -> waitingFor.remove(view.municipality()));
        return new Consultation(
                row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), views, List.copyOf(waitingFor));
    }

    private Consultation get(String code) {
        return all().stream()
                .filter(consultation -> consultation.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This consultation"));
    }

    @Transactional(TxType.MANDATORY)
    Consultation keep(String code, String name, @Nullable LocalDate closesOn, List<String> municipalities) {
        database.update("""
                INSERT INTO consultation (region, code, name, closes_on, municipalities) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (region, code) DO UPDATE
                   SET name = excluded.name, closes_on = excluded.closes_on, municipalities = excluded.municipalities
                """, caller.region(), code, name, closesOn, municipalities.toArray(String[]::new));
        return get(code);
    }

    @Transactional(TxType.MANDATORY)
    Consultation view(String code, String municipality, LocalDate receivedOn, String words) {
        if (!caller.tenant().coversMunicipality(municipality)) {
            throw Problem.notFound("This view");
        }
        get(code);
        if (receivedOn.isAfter(DutchDate.today(clock))) {
            throw Problem.invalidInput(List.of(InputError.body("/receivedOn", "must not be in the future")));
        }
        database.update("""
                INSERT INTO consultation_view (region, code, municipality, received_on, words) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (region, code, municipality) DO UPDATE
                   SET received_on = excluded.received_on, words = excluded.words
                """, caller.region(), code, municipality, receivedOn, words);
        return get(code);
    }

    @Transactional(TxType.MANDATORY)
    Consultation waits(String code, UUID effortId) {
        get(code);
        if (database.first("SELECT 1 FROM effort WHERE effort_id = ?", row -> row.getInt(1), effortId)
                .isEmpty()) {
            throw Problem.notFound("This effort");
        }
        database.update(
                "INSERT INTO effort_consultation (effort_id, region, code) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                effortId,
                caller.region(),
                code);
        return get(code);
    }
}
