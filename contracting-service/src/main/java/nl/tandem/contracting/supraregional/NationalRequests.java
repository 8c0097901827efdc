package nl.tandem.contracting.supraregional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.supraregional.SupraregionalRequests.Decision;
import nl.tandem.contracting.supraregional.SupraregionalRequests.NationalRequest;
import nl.tandem.contracting.supraregional.SupraregionalRequests.NewNationalRequest;
import nl.tandem.contracting.supraregional.SupraregionalRequests.Outcome;
import nl.tandem.contracting.supraregional.SupraregionalRequests.Ratio;
import nl.tandem.contracting.supraregional.SupraregionalRequests.RejectionReason;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** Requests for care that is bought nationally; the region wants fewer of them. */
@ApplicationScoped
class NationalRequests {

    private static final String SELECT = """
            SELECT request_id, municipality, reference, asked_on, outcome, reason, decided_on FROM national_request
            """;

    private final Database database;
    private final OwnParty own;
    private final Caller caller;

    NationalRequests(Database database, OwnParty own, Caller caller) {
        this.database = database;
        this.own = own;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    NationalRequest ask(NewNationalRequest request) {
        UUID requestId = NewId.next();
        if (database.update("""
                        INSERT INTO national_request (request_id, region, municipality, reference, asked_on)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (region, municipality, reference) DO NOTHING
                        """, requestId, caller.region(), own.municipality(), request.reference(), request.askedOn())
                == 0) {
            throw new Problem(409, "national-request-exists", "There is a request with this reference already.");
        }
        return get(requestId);
    }

    @Transactional(TxType.MANDATORY)
    NationalRequest decide(UUID requestId, Decision decision) {
        NationalRequest request = get(requestId);
        List<InputError> errors = new ArrayList<>();
        if ((decision.outcome() == Outcome.REJECTED) != (decision.reason() != null)) {
            errors.add(InputError.body("/reason", "Given with REJECTED, and with that only."));
        }
        if (decision.decidedOn().isBefore(request.askedOn())) {
            errors.add(InputError.body("/decidedOn", "Give a day that is not before it was asked."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        if (database.update("""
                        UPDATE national_request SET outcome = ?, reason = ?, decided_on = ?
                         WHERE request_id = ? AND outcome IS NULL
                        """, decision.outcome(), decision.reason(), decision.decidedOn(), requestId) == 0) {
            throw new Problem(409, "national-request-decided", "It was decided already.");
        }
        return get(requestId);
    }

    NationalRequest get(UUID requestId) {
        return database.first(SELECT + " WHERE request_id = ?", NationalRequests::read, requestId)
                .orElseThrow(() -> Problem.notFound("This request"));
    }

    List<NationalRequest> all() {
        return database.query(SELECT + " ORDER BY asked_on DESC, request_id LIMIT 500", NationalRequests::read);
    }

    Ratio ratio(int year) {
        return database.query(
                        """
                        SELECT count(outcome), count(*) FILTER (WHERE outcome = 'REJECTED') FROM national_request
                         WHERE asked_on >= make_date(?, 1, 1) AND asked_on < make_date(? + 1, 1, 1)
                        """,
                        row -> {
                            long decided = row.getLong(1);
                            long rejected = row.getLong(2);
                            return new Ratio(year, decided, rejected, decided == 0 ? null : rejected * 1000 / decided);
                        },
                        year,
                        year)
                .getFirst();
    }

    private static NationalRequest read(ResultSet row) throws SQLException {
        return new NationalRequest(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5) == null ? null : Outcome.valueOf(row.getString(5)),
                row.getString(6) == null ? null : RejectionReason.valueOf(row.getString(6)),
                row.getObject(7, LocalDate.class));
    }
}
