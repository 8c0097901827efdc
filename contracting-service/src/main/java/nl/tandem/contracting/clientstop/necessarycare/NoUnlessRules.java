package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The versions of the no-unless rule; nothing is ever changed here. */
@ApplicationScoped
class NoUnlessRules {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    NoUnlessRules(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The region's first, each by day. */
    List<NoUnlessRule> all() {
        return database.query(
                """
                SELECT rule_id, municipality, valid_from, returns_to_regional, minimum_alternatives, refuses_requests,
                       decision_reference, explanation
                  FROM no_unless_rule ORDER BY municipality NULLS FIRST, valid_from
                """,
                row -> new NoUnlessRule(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getBoolean(4),
                        row.getInt(5),
                        row.getBoolean(6),
                        row.getString(7),
                        row.getString(8)));
    }

    Optional<NoUnlessRule> inForce(String municipality, LocalDate day) {
        return NoUnlessRule.inForce(all(), municipality, day);
    }

    @Transactional(TxType.MANDATORY)
    NoUnlessRule add(@Nullable String municipality, NoUnlessRuleVersion version) {
        database.lock("no-unless rules of " + caller.region());
        if (all().stream()
                .anyMatch(rule -> Objects.equals(rule.municipality(), municipality)
                        && rule.validFrom().equals(version.validFrom()))) {
            throw new Problem(
                    409,
                    "no-unless-rule-exists",
                    "There is a version from %s already, and what was decided by it stays; take another day."
                            .formatted(version.validFrom()));
        }
        UUID ruleId = database.query(
                        """
                        INSERT INTO no_unless_rule (region, municipality, valid_from, returns_to_regional,
                                                    minimum_alternatives, refuses_requests, decision_reference,
                                                    explanation, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING rule_id
                        """,
                        row -> row.getObject(1, UUID.class),
                        caller.region(),
                        municipality,
                        version.validFrom(),
                        version.returnsToRegional(),
                        version.minimumAlternatives(),
                        version.refusesRequests(),
                        version.decisionReference(),
                        version.explanation(),
                        clock.instant())
                .getFirst();
        return all().stream()
                .filter(rule -> rule.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
