package nl.tandem.contracting.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.lawfulness.Finding;
import nl.tandem.contracting.lawfulness.LawfulnessRule;
import nl.tandem.contracting.lawfulness.LineFact;
import nl.tandem.contracting.lawfulness.LineRules;
import nl.tandem.contracting.lawfulness.Norms;
import nl.tandem.contracting.lawfulness.ProviderFigures;
import nl.tandem.contracting.lawfulness.ProviderRules;
import nl.tandem.contracting.lawfulness.YouthMonthRules;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;

/** Looks through declarations: those that came lately, or the care of a whole time. */
@ApplicationScoped
class LookThrough {

    /** What is older is for a run. */
    private static final int DAYS = 31;

    /** A very large declaration is looked through in parts of this size, small ones together. */
    private static final int LINES_AT_ONCE = 20_000;

    private record Unseen(UUID declarationId, int lines) {}

    private final Database database;
    private final LineFactReader facts;
    private final Signals signals;
    private final Norms norms;
    private final Caller caller;
    private final InstantSource clock;

    LookThrough(
            Database database, LineFactReader facts, Signals signals, Norms norms, Caller caller, InstantSource clock) {
        this.database = database;
        this.facts = facts;
        this.signals = signals;
        this.norms = norms;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether there may be more; no when another replica is looking. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean newDeclarations() {
        if (!taken()) {
            return false;
        }
        List<Unseen> unseen = unseen();
        if (unseen.isEmpty()) {
            return false;
        }
        List<UUID> ids = unseen.stream().map(Unseen::declarationId).toList();
        int last = unseen.stream().mapToInt(Unseen::lines).max().orElseThrow();
        UUID lookId = NewId.next();
        for (int from = 0; from < last; from += LINES_AT_ONCE) {
            List<LineFact> lines = facts.ofDeclarations(ids, from, from + LINES_AT_ONCE);
            List<Finding> findings = new ArrayList<>();
            lines.forEach(line -> findings.addAll(LineRules.of(line, norms)));
            findings.addAll(YouthMonthRules.of(facts.besides(lines), norms));
            signals.add(lookId, findings);
        }
        database.update("""
                INSERT INTO lawfulness_look (declaration_id, rule_version, region, looked_at)
                SELECT id, ?, ?, ? FROM unnest(?) AS seen (id)
                """, LawfulnessRule.VERSION, caller.region(), clock.instant(), ids.toArray(UUID[]::new));
        return true;
    }

    private List<Unseen> unseen() {
        return database.query(
                """
                SELECT declaration_id, lines FROM (
                       SELECT declaration_id, lines_approved + lines_rejected AS lines,
                              sum(lines_approved + lines_rejected) OVER (ORDER BY assessed_at, declaration_id) AS so_far,
                              row_number() OVER (ORDER BY assessed_at, declaration_id) AS turn
                         FROM declaration
                        WHERE region = ? AND state = 'ASSESSED' AND assessed_at > ?
                          AND NOT EXISTS (SELECT 1 FROM lawfulness_look look
                                           WHERE look.declaration_id = declaration.declaration_id
                                             AND look.rule_version = ?)) new
                 WHERE turn = 1 OR so_far <= ?
                """,
                row -> new Unseen(row.getObject(1, UUID.class), row.getInt(2)),
                caller.region(),
                clock.instant().atOffset(ZoneOffset.UTC).minusDays(DAYS),
                LawfulnessRule.VERSION,
                LINES_AT_ONCE);
    }

    private record Run(UUID runId, YearMonth from, YearMonth until) {}

    /** Whether there may be more runs. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean nextRun() {
        if (!taken()) {
            return false;
        }
        return database.first(
                        """
                        SELECT run_id, from_month, until_month FROM lawfulness_run
                         WHERE region = ? AND state = 'ASKED' ORDER BY run_id LIMIT 1 FOR UPDATE
                        """,
                        row -> new Run(
                                row.getObject(1, UUID.class),
                                YearMonth.from(row.getObject(2, LocalDate.class)),
                                YearMonth.from(row.getObject(3, LocalDate.class))),
                        caller.region())
                .map(this::run)
                .isPresent();
    }

    /** Month by month, so that a long time takes no more memory than a month. */
    private Run run(Run run) {
        long begin = clock.millis();
        ProviderFigures figures = new ProviderFigures();
        long lines = 0;
        long found = 0;
        for (YearMonth month = run.from(); !month.isAfter(run.until()); month = month.plusMonths(1)) {
            List<LineFact> ofMonth = facts.ofMonth(month);
            List<Finding> findings = new ArrayList<>();
            for (LineFact line : ofMonth) {
                findings.addAll(LineRules.of(line, norms));
                figures.add(line);
            }
            findings.addAll(YouthMonthRules.of(ofMonth, norms));
            found += signals.add(run.runId(), findings);
            lines += ofMonth.size();
        }
        for (int year = run.from().getYear(); year <= run.until().getYear(); year++) {
            found += signals.add(
                    run.runId(),
                    ProviderRules.of(
                            year == run.from().getYear() ? figures : new ProviderFigures(),
                            facts.usesOf(year),
                            facts.resultsOf(year),
                            norms));
        }
        database.update("""
                UPDATE lawfulness_run SET state = 'DONE', done_at = ?, milliseconds = ?, lines = ?, signals = ? WHERE run_id = ?
                """, clock.instant(), clock.millis() - begin, lines, found, run.runId());
        return run;
    }

    /** Until the end of the transaction. */
    private boolean taken() {
        return database.query(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> row.getBoolean(1),
                        "signals in " + caller.region())
                .getFirst();
    }
}
