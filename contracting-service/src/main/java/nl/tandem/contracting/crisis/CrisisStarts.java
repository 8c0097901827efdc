package nl.tandem.contracting.crisis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.crisis.CrisisRequests.CrisisAllocated;
import nl.tandem.contracting.crisis.CrisisRequests.NewCrisisStart;
import nl.tandem.contracting.deadline.Parties;
import nl.tandem.contracting.deadline.Responsible;
import nl.tandem.contracting.deadline.Subject;
import nl.tandem.contracting.deadline.Term;
import nl.tandem.contracting.deadline.WorkItems;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** Crisis care that began; care is never refused for a decision that is late. */
@ApplicationScoped
class CrisisStarts {

    private static final String SELECT = """
            SELECT crisis_id, municipality, provider_code, reference, start_day, allocation_number FROM crisis_start
            """;

    private final Database database;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final OwnParty own;
    private final Caller caller;
    private final InstantSource clock;

    CrisisStarts(
            Database database, WorkItems workItems, Outbox outbox, OwnParty own, Caller caller, InstantSource clock) {
        this.database = database;
        this.workItems = workItems;
        this.outbox = outbox;
        this.own = own;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    CrisisStart report(NewCrisisStart request) {
        UUID crisisId = NewId.next();
        String provider = own.provider();
        if (database.update(
                        """
                        INSERT INTO crisis_start (crisis_id, region, municipality, provider_code, reference, start_day, reported_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, provider_code, reference) DO NOTHING
                        """,
                        crisisId,
                        caller.region(),
                        request.municipality(),
                        provider,
                        request.reference(),
                        request.startDay(),
                        clock.instant())
                == 0) {
            throw new Problem(409, "crisis-reported", "Crisis care with this reference was reported already.");
        }
        workItems.open(
                Term.DECISION_AFTER_CRISIS,
                Subject.crisis(crisisId),
                new Parties(request.municipality(), provider, Responsible.MUNICIPALITY),
                request.startDay());
        outbox.append(new CrisisStarted(crisisId, request.municipality(), provider, request.startDay()));
        return get(crisisId);
    }

    @Transactional(TxType.MANDATORY)
    CrisisStart allocated(UUID crisisId, CrisisAllocated request) {
        CrisisStart crisis = get(crisisId);
        boolean isAllocated = database.first(
                        """
                        SELECT 1 FROM allocation
                         WHERE municipality = ? AND provider_code = ? AND allocation_number = ? AND start_date <= ?
                           AND reason_for_change IS DISTINCT FROM '13'
                        """,
                        row -> row.getInt(1),
                        crisis.municipality(),
                        crisis.providerCode(),
                        request.allocationNumber(),
                        CrisisStart.lastDayWithoutDecision(crisis.startDay()).plusDays(1))
                .isPresent();
        if (!isAllocated) {
            throw new Problem(
                    409,
                    "crisis-not-allocated",
                    "No allocation with this number holds by day 29 for this provider; send its JW301 first.");
        }
        if (database.update(
                        "UPDATE crisis_start SET allocation_number = ? WHERE crisis_id = ? AND allocation_number IS NULL",
                        request.allocationNumber(),
                        crisisId)
                == 0) {
            throw new Problem(409, "crisis-allocated", "It was allocated already.");
        }
        workItems.close(Term.DECISION_AFTER_CRISIS, crisisId);
        return get(crisisId);
    }

    CrisisStart get(UUID crisisId) {
        return database.first(SELECT + " WHERE crisis_id = ?", this::read, crisisId)
                .orElseThrow(() -> Problem.notFound("This crisis care"));
    }

    List<CrisisStart> all() {
        return database.query(
                SELECT + " ORDER BY (allocation_number IS NULL) DESC, start_day, crisis_id LIMIT 500", this::read);
    }

    private CrisisStart read(ResultSet row) throws SQLException {
        LocalDate startDay = row.getObject(5, LocalDate.class);
        Long allocationNumber = row.getObject(6, Long.class);
        return new CrisisStart(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                startDay,
                CrisisStart.lastDayWithoutDecision(startDay),
                allocationNumber,
                CrisisStart.standing(startDay, allocationNumber != null, DutchDate.today(clock)));
    }
}
