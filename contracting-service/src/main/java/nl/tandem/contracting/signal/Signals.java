package nl.tandem.contracting.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.contracting.lawfulness.Finding;
import nl.tandem.contracting.lawfulness.LawfulnessRule;
import nl.tandem.contracting.lawfulness.RuleLevel;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The signals. What is found twice is one signal; what was done about it is never changed. */
@ApplicationScoped
class Signals {

    private static final int BATCH = 2_000;
    private static final String SELECT = """
            SELECT signal_id, rule, rule_version, level, signal.provider_code, signal.municipality, line.reference, pseudonym,
                   period_from, period_until, signal.amount_cents, figures, state, found_at
              FROM signal LEFT JOIN declaration_line line USING (line_id)
            """;
    private static final String WANTED = """
             WHERE (?::text IS NULL OR rule = ?) AND (?::text IS NULL OR signal.provider_code = ?)
               AND (?::text IS NULL OR state = ?) AND (?::text IS NULL OR level = ?)
            """;

    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Signals(Database database, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which signals are asked for; all of them where nothing is said. */
    record Wanted(
            @Nullable LawfulnessRule rule,
            @Nullable String providerCode,
            @Nullable SignalState state,
            @Nullable RuleLevel level) {

        @Nullable
        Object[] arguments(Object... more) {
            List<@Nullable Object> all = new ArrayList<>();
            for (@Nullable Object each : new @Nullable Object[] {rule, providerCode, state, level}) {
                all.add(each);
                all.add(each);
            }
            all.addAll(List.of(more));
            return all.toArray();
        }
    }

    private record New(LawfulnessRule rule, String providerCode) {}

    /** How many of the findings are new. */
    @Transactional(TxType.MANDATORY)
    long add(UUID lookId, List<Finding> findings) {
        Map<String, Map<LawfulnessRule, Long>> counts = new TreeMap<>();
        long added = 0;
        for (int from = 0; from < findings.size(); from += BATCH) {
            List<New> news = insert(findings.subList(from, Math.min(from + BATCH, findings.size())));
            added += news.size();
            news.forEach(each -> counts.computeIfAbsent(each.providerCode(), provider -> new TreeMap<>())
                    .merge(each.rule(), 1L, Long::sum));
        }
        List<SignalsFound.Found> found = new ArrayList<>();
        counts.forEach((provider, byRule) ->
                byRule.forEach((rule, count) -> found.add(new SignalsFound.Found(rule, provider, count))));
        for (int from = 0; from < found.size(); from += BATCH) {
            outbox.append(new SignalsFound(
                    lookId,
                    LawfulnessRule.VERSION,
                    List.copyOf(found.subList(from, Math.min(from + BATCH, found.size())))));
        }
        return added;
    }

    private List<New> insert(List<Finding> findings) {
        int size = findings.size();
        UUID[] ids = new UUID[size];
        String[][] texts = new String[8][size];
        @Nullable UUID[] lines = new @Nullable UUID[size];
        LocalDate[] from = new LocalDate[size];
        LocalDate[] until = new LocalDate[size];
        @Nullable Long[] cents = new @Nullable Long[size];
        for (int i = 0; i < size; i++) {
            Finding finding = findings.get(i);
            ids[i] = NewId.next();
            texts[0][i] = finding.rule().name();
            texts[1][i] = finding.rule().level().name();
            texts[2][i] = finding.subject();
            texts[3][i] = finding.providerCode();
            texts[4][i] = finding.municipality() == null ? "" : finding.municipality();
            texts[5][i] = finding.pseudonym() == null ? "" : finding.pseudonym();
            texts[6][i] = finding.figures();
            lines[i] = finding.lineId();
            from[i] = finding.from();
            until[i] = finding.until();
            cents[i] = finding.amountCents();
        }
        return database.query(
                """
                INSERT INTO signal (signal_id, rule, level, subject, provider_code, municipality, pseudonym, figures, line_id,
                                    period_from, period_until, amount_cents, region, rule_version, found_at)
                SELECT id, rule, level, subject, provider, nullif(municipality, ''), nullif(pseudonym, ''), figures, line,
                       from_day, until_day, cents, ?, ?, ?
                  FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                       AS found (id, rule, level, subject, provider, municipality, pseudonym, figures, line, from_day,
                                 until_day, cents)
                ON CONFLICT (region, rule, rule_version, subject) DO NOTHING
                RETURNING rule, provider_code
                """,
                row -> new New(LawfulnessRule.valueOf(row.getString(1)), row.getString(2)),
                caller.region(),
                LawfulnessRule.VERSION,
                clock.instant(),
                ids,
                texts[0],
                texts[1],
                texts[2],
                texts[3],
                texts[4],
                texts[5],
                texts[6],
                lines,
                from,
                until,
                cents);
    }

    List<SignalView> page(Wanted wanted, PageQuery page) {
        return database.query(
                SELECT + WANTED + " ORDER BY signal_id DESC LIMIT ? OFFSET ?",
                Signals::view,
                wanted.arguments(page.pageSize(), page.offset()));
    }

    long count(Wanted wanted) {
        return database.query("SELECT count(*) FROM signal" + WANTED, row -> row.getLong(1), wanted.arguments())
                .getFirst();
    }

    List<SignalCount> counts() {
        return database.query("""
                SELECT rule, count(*), count(*) FILTER (WHERE state <> 'SETTLED'),
                       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM signal_step step
                                                       WHERE step.signal_id = signal.signal_id AND step.kind = 'FOUND')),
                       coalesce(sum(amount_cents), 0)::bigint
                  FROM signal GROUP BY rule ORDER BY substr(rule, 2)::integer
                """, row -> {
            LawfulnessRule rule = LawfulnessRule.valueOf(row.getString(1));
            return new SignalCount(rule, rule.text(), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        });
    }

    SignalView get(UUID signalId) {
        return database.first(SELECT + " WHERE signal_id = ?", Signals::view, signalId)
                .orElseThrow(() -> Problem.notFound("This signal"))
                .with(steps(signalId));
    }

    @Transactional(TxType.MANDATORY)
    SignalView take(UUID signalId, SignalStepRequest step) {
        SignalCourse.requireFits(step, DutchDate.today(clock));
        SignalView signal = locked(signalId);
        SignalCourse course = SignalCourse.NEW;
        for (SignalView.Step taken : signal.steps() == null ? List.<SignalView.Step>of() : signal.steps()) {
            course = course.after(taken.kind(), taken.stage(), taken.measure());
        }
        SignalState state =
                course.after(step.kind(), step.stage(), step.measure()).state();
        database.update(
                """
                INSERT INTO signal_step (region, signal_id, kind, dated_on, stage, measure, reference, explanation, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                caller.region(),
                signalId,
                step.kind(),
                step.datedOn(),
                step.stage(),
                step.measure(),
                step.reference(),
                step.explanation(),
                clock.instant());
        database.update("UPDATE signal SET state = ? WHERE signal_id = ?", state, signalId);
        outbox.append(
                new SignalMoved(signalId, signal.rule(), signal.providerCode(), step.kind(), state, step.datedOn()));
        return get(signalId);
    }

    /** As it stands, for whoever is about to do something about it; others wait. */
    SignalView locked(UUID signalId) {
        database.query("SELECT 1 FROM signal WHERE signal_id = ? FOR UPDATE", row -> row.getInt(1), signalId);
        return get(signalId);
    }

    private List<SignalView.Step> steps(UUID signalId) {
        return database.query(
                """
                SELECT kind, dated_on, stage, measure, reference, explanation FROM signal_step
                 WHERE signal_id = ? ORDER BY step_id
                """,
                row -> new SignalView.Step(
                        StepKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3) == null ? null : Stage.valueOf(row.getString(3)),
                        row.getString(4) == null ? null : Measure.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6)),
                signalId);
    }

    private static SignalView view(ResultSet row) throws SQLException {
        LawfulnessRule rule = LawfulnessRule.valueOf(row.getString(2));
        return new SignalView(
                row.getObject(1, UUID.class),
                rule,
                rule.text(),
                row.getInt(3),
                RuleLevel.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getObject(11, Long.class),
                row.getString(12),
                SignalState.valueOf(row.getString(13)),
                row.getObject(14, OffsetDateTime.class).toInstant(),
                null);
    }
}
