package nl.tandem.contracting.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.move.MoveRequests.Assessed;
import nl.tandem.contracting.move.MoveRequests.NewMove;
import nl.tandem.contracting.municipality.MunicipalityCodes;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The moves. The old municipality tells, the new one looks at the care again. */
@ApplicationScoped
class ClientMoves {

    private static final String SELECT = """
            SELECT move_id, from_municipality, to_municipality, allocation_number, provider_code, moved_on, new_allocation_number
              FROM client_move
            """;

    private final Database database;
    private final MunicipalityCodes municipalities;
    private final Outbox outbox;
    private final OwnParty own;
    private final Caller caller;
    private final InstantSource clock;

    ClientMoves(
            Database database,
            MunicipalityCodes municipalities,
            Outbox outbox,
            OwnParty own,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.municipalities = municipalities;
        this.outbox = outbox;
        this.own = own;
        this.caller = caller;
        this.clock = clock;
    }

    private record MovedCare(UUID allocationId, String providerCode, String clientPseudonym) {}

    @Transactional(TxType.MANDATORY)
    ClientMove tell(NewMove request) {
        String from = own.municipality();
        if (request.toMunicipality().equals(from)
                || !municipalities.isValid(request.toMunicipality(), request.movedOn())) {
            throw Problem.invalidInput(List.of(InputError.body(
                    "/toMunicipality", "Give another municipality that exists on the day of the move.")));
        }
        MovedCare care = careOn(from, request);
        UUID moveId = NewId.next();
        if (database.update(
                        """
                        INSERT INTO client_move (move_id, region, from_municipality, to_municipality, allocation_id,
                               allocation_number, provider_code, client_pseudonym, moved_on, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (allocation_id, moved_on) DO NOTHING
                        """,
                        moveId,
                        caller.region(),
                        from,
                        request.toMunicipality(),
                        care.allocationId(),
                        request.allocationNumber(),
                        care.providerCode(),
                        care.clientPseudonym(),
                        request.movedOn(),
                        clock.instant())
                == 0) {
            throw new Problem(409, "move-told", "This move was told already.");
        }
        outbox.append(new ClientMoved(
                moveId,
                from,
                request.toMunicipality(),
                care.allocationId(),
                care.providerCode(),
                care.clientPseudonym(),
                request.movedOn()));
        return get(moveId);
    }

    private MovedCare careOn(String municipality, NewMove request) {
        return database.first(
                        """
                        SELECT allocation_id, provider_code, client_pseudonym FROM allocation
                         WHERE municipality = ? AND allocation_number = ? AND start_date <= ?
                           AND (end_date IS NULL OR end_date >= ? - 1) AND reason_for_change IS DISTINCT FROM '13'
                        """,
                        row -> new MovedCare(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                        municipality,
                        request.allocationNumber(),
                        request.movedOn(),
                        request.movedOn())
                .orElseThrow(() -> new Problem(
                        409, "no-care-to-move", "You have no allocation with this number that runs until the move."));
    }

    @Transactional(TxType.MANDATORY)
    ClientMove assessed(UUID moveId, Assessed request) {
        ClientMove move = get(moveId);
        if (!own.municipality().equals(move.toMunicipality())) {
            throw new Problem(
                    409,
                    "not-the-new-municipality",
                    "The new municipality, %s, looks at it.".formatted(move.toMunicipality()));
        }
        boolean isAllocated = database.first("""
                        SELECT 1 FROM allocation
                          JOIN client_move USING (client_pseudonym)
                         WHERE move_id = ? AND municipality = to_municipality AND allocation.allocation_number = ?
                           AND reason_for_change IS DISTINCT FROM '13'
                        """, row -> row.getInt(1), moveId, request.allocationNumber())
                .isPresent();
        if (!isAllocated) {
            throw new Problem(
                    409,
                    "move-not-allocated",
                    "You have no allocation with this number for this youth; send its JW301.");
        }
        if (database.update(
                        "UPDATE client_move SET new_allocation_number = ? WHERE move_id = ? AND new_allocation_number IS NULL",
                        request.allocationNumber(),
                        moveId)
                == 0) {
            throw new Problem(409, "move-assessed", "The care was looked at again already.");
        }
        return get(moveId);
    }

    ClientMove get(UUID moveId) {
        return database.first(SELECT + " WHERE move_id = ?", ClientMoves::read, moveId)
                .orElseThrow(() -> Problem.notFound("This move"));
    }

    List<ClientMove> all() {
        return database.query(
                SELECT + " ORDER BY (new_allocation_number IS NULL) DESC, moved_on, move_id LIMIT 500",
                ClientMoves::read);
    }

    private static ClientMove read(ResultSet row) throws SQLException {
        return new ClientMove(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, Long.class));
    }
}
