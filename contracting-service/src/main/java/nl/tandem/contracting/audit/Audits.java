package nl.tandem.contracting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.audit.AuditRequests.Finding;
import nl.tandem.contracting.audit.AuditRequests.FraudPolicy;
import nl.tandem.contracting.audit.AuditRequests.Report;
import nl.tandem.contracting.audit.AuditRequests.Weight;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The plans, the audits and what they found. */
@ApplicationScoped
class Audits {

    private static final String SELECT = """
            SELECT audit_id, year, turn, subject, provider_code, municipality, due_on, done_on, conclusion FROM audit
            """;

    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Audits(Database database, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    List<Audit> adopt(AuditPlan plan) {
        plan.requireFits(database.first(
                        "SELECT municipality FROM audit WHERE year = ? ORDER BY turn DESC LIMIT 1",
                        row -> row.getString(1),
                        plan.year() - 1)
                .orElse(null));
        if (database.update("""
                        INSERT INTO audit_plan (plan_id, region, year, decision_reference, adopted_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (region, year) DO NOTHING
                        """, NewId.next(), caller.region(), plan.year(), plan.decisionReference(), clock.instant())
                == 0) {
            throw new Problem(409, "audit-plan-exists", "There is a plan for %d already.".formatted(plan.year()));
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AuditPlan.Planned audit : plan.audits()) {
            rows.add(new @Nullable Object[] {
                NewId.next(),
                caller.region(),
                plan.year(),
                rows.size() + 1,
                audit.subject(),
                audit.providerCode(),
                audit.municipality(),
                audit.dueOn()
            });
        }
        database.batch("""
                INSERT INTO audit (audit_id, region, year, turn, subject, provider_code, municipality, due_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        return of(plan.year());
    }

    List<Audit> of(@Nullable Integer year) {
        return database.query(
                SELECT + " WHERE (?::integer IS NULL OR year = ?) ORDER BY year DESC, turn LIMIT 500",
                this::audit,
                year,
                year);
    }

    Audit get(UUID auditId) {
        return database.first(SELECT + " WHERE audit_id = ?", this::audit, auditId)
                .orElseThrow(() -> Problem.notFound("This audit"));
    }

    @Transactional(TxType.MANDATORY)
    Audit report(UUID auditId, Report report) {
        Audit audit = get(auditId);
        if (database.update(
                        "UPDATE audit SET done_on = ?, conclusion = ? WHERE audit_id = ? AND done_on IS NULL",
                        report.doneOn(),
                        report.conclusion(),
                        auditId)
                == 0) {
            throw new Problem(409, "audit-reported", "The audit was reported on %s already.".formatted(audit.doneOn()));
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Finding finding : report.findings()) {
            rows.add(new @Nullable Object[] {
                NewId.next(),
                caller.region(),
                auditId,
                finding.weight(),
                finding.finding(),
                finding.advice(),
                finding.amountCents()
            });
        }
        database.batch("""
                INSERT INTO audit_finding (finding_id, region, audit_id, weight, finding, advice, amount_cents)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, rows);
        outbox.append(new AuditReported(auditId, audit.year(), audit.municipality(), report.doneOn(), rows.size()));
        return get(auditId);
    }

    /** Of approved care that was not taken back. */
    List<ProvidersPerYouth> providersPerYouth(int year) {
        return database.query(
                """
                SELECT providers, count(*) FROM (
                       SELECT client_id, count(DISTINCT provider)::integer AS providers FROM declaration_line
                        WHERE approved AND previous_reference IS NULL AND credited_by IS NULL AND period_start BETWEEN ? AND ?
                        GROUP BY client_id) youth
                 GROUP BY providers ORDER BY providers
                """,
                row -> new ProvidersPerYouth(row.getInt(1), row.getLong(2)),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    @Transactional(TxType.MANDATORY)
    void layDown(FraudPolicy policy) {
        if (database.update(
                        """
                        INSERT INTO fraud_policy (policy_id, region, valid_from, policy, decision_reference, laid_down_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (region, valid_from) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        policy.validFrom(),
                        policy.policy(),
                        policy.decisionReference(),
                        clock.instant())
                == 0) {
            throw new Problem(409, "fraud-policy-exists", "There is a policy from this day already.");
        }
    }

    List<FraudPolicy> policies() {
        return database.query(
                "SELECT valid_from, policy, decision_reference FROM fraud_policy ORDER BY valid_from DESC",
                row -> new FraudPolicy(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3)));
    }

    private Audit audit(ResultSet row) throws SQLException {
        UUID auditId = row.getObject(1, UUID.class);
        LocalDate due = row.getObject(7, LocalDate.class);
        LocalDate done = row.getObject(8, LocalDate.class);
        return new Audit(
                auditId,
                row.getInt(2),
                row.getInt(3),
                AuditPlan.Subject.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                due,
                done,
                row.getString(9),
                database.query(
                        """
                        SELECT weight, finding, advice, amount_cents FROM audit_finding WHERE audit_id = ? ORDER BY finding_id
                        """,
                        finding -> new Finding(
                                Weight.valueOf(finding.getString(1)),
                                finding.getString(2),
                                finding.getString(3),
                                finding.getObject(4, Long.class)),
                        auditId),
                done == null && due.isBefore(DutchDate.today(clock)));
    }
}
