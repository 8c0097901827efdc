package nl.tandem.monitoring.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.IndicatorCode;

/** The rules of the region. */
@ApplicationScoped
class SignalRules {

    private static final Set<String> OWNERS =
            Set.of(Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY);
    private static final Set<Integer> MONTHS = Set.of(1, 3, 6, 12);

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    SignalRules(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    List<SignalRule> all() {
        return database.query("""
                SELECT rule_id, indicator_code, kind, by_municipality, months, raise_at, clear_at, settle_days, owner,
                       ended_at IS NOT NULL
                  FROM signal_rule ORDER BY rule_id
                """, SignalRules::read);
    }

    @Transactional(TxType.MANDATORY)
    SignalRule make(NewSignalRule asked) {
        List<InputError> errors = new ArrayList<>();
        if (!MONTHS.contains(asked.months())) {
            errors.add(InputError.body("/months", "Must be 1, 3, 6 or 12."));
        }
        if (!OWNERS.contains(asked.owner())) {
            errors.add(InputError.body("/owner", "Must be one of %s.".formatted(new TreeSet<>(OWNERS))));
        }
        if (asked.owner().equals(Roles.MUNICIPALITY) && !asked.byMunicipality()) {
            errors.add(
                    InputError.body("/owner", "A municipality answers for its own figures only; use byMunicipality."));
        }
        if (asked.kind() == SignalKind.OUTLIER && !asked.byMunicipality()) {
            errors.add(InputError.body("/byMunicipality", "An outlier stands among municipalities; must be true."));
        }
        boolean isUpsideDown = asked.kind() == SignalKind.BELOW
                ? asked.clearAt() < asked.raiseAt()
                : asked.clearAt() > asked.raiseAt();
        if (isUpsideDown) {
            errors.add(InputError.body(
                    "/clearAt",
                    asked.kind() == SignalKind.BELOW
                            ? "Must not be less than raiseAt."
                            : "Must not be more than raiseAt."));
        }
        if (!Catalogue.get(asked.indicatorCode()).measurable()) {
            errors.add(InputError.body("/indicatorCode", "This indicator cannot be measured yet."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        UUID ruleId = NewId.next();
        database.update(
                """
                INSERT INTO signal_rule (rule_id, region, indicator_code, kind, by_municipality, months, raise_at, clear_at,
                                         settle_days, owner, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                ruleId,
                caller.region(),
                asked.indicatorCode(),
                asked.kind(),
                asked.byMunicipality(),
                asked.months(),
                asked.raiseAt(),
                asked.clearAt(),
                asked.settleDays(),
                asked.owner(),
                clock.instant());
        return get(ruleId);
    }

    /** Signals of the rule that are on become over with the next look. */
    @Transactional(TxType.MANDATORY)
    void end(UUID ruleId) {
        if (get(ruleId).ended()) {
            throw new Problem(409, "rule-ended", "This rule has ended already.");
        }
        database.update("UPDATE signal_rule SET ended_at = ? WHERE rule_id = ?", clock.instant(), ruleId);
    }

    private SignalRule get(UUID ruleId) {
        return all().stream()
                .filter(rule -> rule.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This rule"));
    }

    private static SignalRule read(ResultSet row) throws SQLException {
        return new SignalRule(
                row.getObject(1, UUID.class),
                IndicatorCode.valueOf(row.getString(2)),
                SignalKind.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getInt(5),
                row.getLong(6),
                row.getLong(7),
                row.getInt(8),
                row.getString(9),
                row.getBoolean(10));
    }
}
