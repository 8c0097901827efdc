package nl.tandem.contracting.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.contracting.trajectory.TrajectoryRequests.NewLead;
import nl.tandem.contracting.trajectory.TrajectoryRequests.NewPayment;
import nl.tandem.contracting.trajectory.TrajectoryRequests.NewTrajectory;
import nl.tandem.contracting.trajectory.TrajectoryRequests.Share;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The trajectories. Never more is paid than the budget, and at any day exactly one partner leads. */
@ApplicationScoped
class Trajectories {

    private static final String SELECT = """
            SELECT trajectory_id, municipality, reference, profile_code, budget_cents, start_percent, paid_cents, from_day,
                   until_day, ended_on
              FROM trajectory
            """;

    private final Database database;
    private final KnownProviders providers;
    private final Outbox outbox;
    private final Caller caller;

    Trajectories(Database database, KnownProviders providers, Outbox outbox, Caller caller) {
        this.database = database;
        this.providers = providers;
        this.outbox = outbox;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    Trajectory agree(NewTrajectory request) {
        request.requireFits();
        if (!caller.tenant().coversMunicipality(request.municipality())) {
            throw Problem.invalidInput(List.of(InputError.body("/municipality", "Give your own code.")));
        }
        providers.require(request.shares().stream().map(Share::providerCode).toList());
        UUID trajectoryId = NewId.next();
        if (database.update(
                        """
                        INSERT INTO trajectory (trajectory_id, region, municipality, reference, profile_code, budget_cents,
                               start_percent, from_day, until_day)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, municipality, reference) DO NOTHING
                        """,
                        trajectoryId,
                        caller.region(),
                        request.municipality(),
                        request.reference(),
                        request.profileCode(),
                        request.budgetCents(),
                        request.startPercent(),
                        request.fromDay(),
                        request.untilDay())
                == 0) {
            throw new Problem(409, "trajectory-exists", "There is a trajectory with this reference already.");
        }
        for (Share share : request.shares()) {
            database.update(
                    """
                    INSERT INTO trajectory_share (trajectory_id, provider_code, region, municipality, share_cents)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    trajectoryId,
                    share.providerCode(),
                    caller.region(),
                    request.municipality(),
                    share.shareCents());
        }
        addLead(trajectoryId, request.municipality(), new NewLead(request.leadCode(), request.fromDay()));
        outbox.append(new TrajectoryAgreed(
                trajectoryId,
                request.municipality(),
                request.leadCode(),
                request.budgetCents(),
                request.fromDay(),
                request.untilDay()));
        return get(trajectoryId);
    }

    @Transactional(TxType.MANDATORY)
    Trajectory lead(UUID trajectoryId, NewLead request) {
        Trajectory trajectory = locked(trajectoryId);
        if (trajectory.shares().stream().noneMatch(share -> share.providerCode().equals(request.leadCode()))) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/leadCode", "The lead contractor is one of the partners.")));
        }
        LocalDate latest = trajectory.leads().getLast().fromDay();
        if (!request.fromDay().isAfter(latest) || request.fromDay().isAfter(trajectory.untilDay())) {
            throw new Problem(
                    409,
                    "trajectory-lead-overlaps",
                    "The last lead began on %s and the trajectory ends on %s; give a day between."
                            .formatted(latest, trajectory.untilDay()));
        }
        addLead(trajectoryId, trajectory.municipality(), request);
        return get(trajectoryId);
    }

    private void addLead(UUID trajectoryId, String municipality, NewLead lead) {
        database.update("""
                INSERT INTO trajectory_lead (trajectory_id, from_day, region, municipality, lead_code) VALUES (?, ?, ?, ?, ?)
                """, trajectoryId, lead.fromDay(), caller.region(), municipality, lead.leadCode());
    }

    @Transactional(TxType.MANDATORY)
    Trajectory pay(UUID trajectoryId, NewPayment request) {
        Trajectory trajectory = locked(trajectoryId);
        boolean ended = request.ended() || trajectory.endedOn() != null;
        long payable = trajectory.payable(ended);
        if (request.cents() > payable) {
            throw new Problem(
                    409,
                    "trajectory-budget-exceeded",
                    "%d cents can be paid %s; claim at most that."
                            .formatted(payable, ended ? "of the budget" : "before the result is reached"));
        }
        database.update(
                "UPDATE trajectory SET paid_cents = paid_cents + ?, ended_on = coalesce(ended_on, ?) WHERE trajectory_id = ?",
                request.cents(),
                request.ended() ? request.claimedOn() : null,
                trajectoryId);
        outbox.append(new TrajectoryPaid(
                trajectoryId,
                trajectory.municipality(),
                request.cents(),
                trajectory.paidCents() + request.cents(),
                ended,
                request.claimedOn()));
        return get(trajectoryId);
    }

    private Trajectory locked(UUID trajectoryId) {
        database.query(
                "SELECT 1 FROM trajectory WHERE trajectory_id = ? FOR UPDATE", row -> row.getInt(1), trajectoryId);
        return get(trajectoryId);
    }

    Trajectory get(UUID trajectoryId) {
        return database.first(SELECT + " WHERE trajectory_id = ?", this::trajectory, trajectoryId)
                .orElseThrow(() -> Problem.notFound("This trajectory"));
    }

    List<Trajectory> all(@Nullable String municipality) {
        return database.query(
                SELECT + " WHERE (?::text IS NULL OR municipality = ?) ORDER BY trajectory_id DESC LIMIT 500",
                this::trajectory,
                municipality,
                municipality);
    }

    private Trajectory trajectory(ResultSet row) throws SQLException {
        UUID trajectoryId = row.getObject(1, UUID.class);
        return new Trajectory(
                trajectoryId,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                Trajectory.startCents(row.getLong(5), row.getInt(6)),
                row.getLong(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                database.query(
                        "SELECT lead_code, from_day FROM trajectory_lead WHERE trajectory_id = ? ORDER BY from_day",
                        lead -> new NewLead(lead.getString(1), lead.getObject(2, LocalDate.class)),
                        trajectoryId),
                database.query("""
                        SELECT provider_code, share_cents FROM trajectory_share WHERE trajectory_id = ? ORDER BY provider_code
                        """, share -> new Share(share.getString(1), share.getLong(2)), trajectoryId));
    }
}
