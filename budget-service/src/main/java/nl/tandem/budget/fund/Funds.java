package nl.tandem.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.budget.distributionkey.DistributionKey;
import nl.tandem.budget.distributionkey.DistributionKeys;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The funds and their entries; nothing is spent that is not there. */
@ApplicationScoped
class Funds {

    private static final String BALANCE = """
            coalesce((SELECT sum(CASE WHEN entry.kind IN ('GRANT', 'ASSIGNMENT') THEN -amount_cents ELSE amount_cents END)
                        FROM fund_entry entry WHERE entry.region = fund.region AND fund_code = code), 0)::bigint
            """;

    private final Database database;
    private final Outbox outbox;
    private final DistributionKeys keys;
    private final Caller caller;
    private final InstantSource clock;

    Funds(Database database, Outbox outbox, DistributionKeys keys, Caller caller, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Fund add(Fund fund) {
        int added = database.update(
                """
                INSERT INTO fund (region, code, name, kind, purpose, decision, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
                caller.region(),
                fund.code(),
                fund.name(),
                fund.kind(),
                fund.purpose(),
                fund.decision(),
                clock.instant());
        if (added == 0) {
            throw new Problem(409, "fund-exists", "There is a fund %s already.".formatted(fund.code()));
        }
        return get(fund.code());
    }

    List<Fund> all() {
        return database.query(
                "SELECT code, name, kind, purpose, decision, " + BALANCE + " FROM fund ORDER BY code",
                row -> new Fund(
                        row.getString(1),
                        row.getString(2),
                        Fund.Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6)));
    }

    private Fund get(String code) {
        return all().stream()
                .filter(fund -> fund.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This fund"));
    }

    @Transactional(TxType.MANDATORY)
    FundEntry book(String code, FundEntry entry) {
        boolean ofProject = entry.kind() == FundEntry.Kind.GRANT || entry.kind() == FundEntry.Kind.SETTLED_GRANT;
        if (ofProject != (entry.project() != null)) {
            throw Problem.invalidInput(List.of(
                    InputError.body("/project", "A grant and its settlement name the project; others have none.")));
        }
        database.lock("fund:%s:%s".formatted(caller.region(), code));
        long balance = Objects.requireNonNull(get(code).balanceCents());
        if (entry.kind().takes() && entry.amountCents() > balance) {
            throw new Problem(
                    409, "fund-exhausted", "%d cents are left in the fund; grant at most that.".formatted(balance));
        }
        if (entry.kind() == FundEntry.Kind.SETTLED_GRANT && entry.amountCents() > granted(code, entry.project())) {
            throw new Problem(409, "more-than-granted", "A project cannot give back more than it was granted.");
        }
        UUID id = NewId.next();
        database.update(
                """
                INSERT INTO fund_entry (fund_entry_id, region, fund_code, kind, project, amount_cents, description, decision,
                                        recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                caller.region(),
                code,
                entry.kind(),
                entry.project(),
                entry.amountCents(),
                entry.description(),
                entry.decision(),
                clock.instant());
        outbox.append(new FundEntryRecorded(
                id, code, entry.kind(), entry.project(), entry.amountCents(), entry.description()));
        return new FundEntry(
                id, entry.kind(), entry.project(), entry.amountCents(), entry.description(), entry.decision());
    }

    private long granted(String code, @Nullable String project) {
        return database.first("""
                        SELECT coalesce(sum(CASE WHEN kind = 'GRANT' THEN amount_cents ELSE -amount_cents END), 0)::bigint
                          FROM fund_entry WHERE fund_code = ? AND project = ?
                        """, row -> row.getLong(1), code, project).orElseThrow();
    }

    List<FundEntry> entries(String code) {
        return database.query(
                """
                SELECT fund_entry_id, kind, project, amount_cents, description, decision FROM fund_entry
                 WHERE fund_code = ? ORDER BY fund_entry_id LIMIT 1000
                """,
                row -> new FundEntry(
                        row.getObject(1, UUID.class),
                        FundEntry.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6)),
                get(code).code());
    }

    @Transactional(TxType.MANDATORY)
    Assignment assign(String code, Assignment.Request request) {
        DistributionKey key = keys.named(request.distributionKeyId());
        database.lock("fund:%s:%s".formatted(caller.region(), code));
        Assignment assignment = Assignment.of(
                request.amountCents(), Objects.requireNonNull(get(code).balanceCents()), key::divide);
        if (assignment.fromFundCents() > 0) {
            book(
                    code,
                    new FundEntry(
                            null,
                            FundEntry.Kind.ASSIGNMENT,
                            null,
                            assignment.fromFundCents(),
                            request.description(),
                            request.decision()));
        }
        return assignment;
    }
}
