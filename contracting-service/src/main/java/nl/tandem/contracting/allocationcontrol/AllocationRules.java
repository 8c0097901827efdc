package nl.tandem.contracting.allocationcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;

/** The rules; of a category the last one that began counts. */
@ApplicationScoped
class AllocationRules {

    private static final String SELECT = """
            SELECT category, from_day, four_eyes, most_months, reindication_weeks, long_care_months, decision_reference
              FROM allocation_rule
            """;

    private final Database database;
    private final Caller caller;

    AllocationRules(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    void add(AllocationRule rule) {
        if (database.update(
                        """
                        INSERT INTO allocation_rule (rule_id, region, category, from_day, four_eyes, most_months,
                               reindication_weeks, long_care_months, decision_reference)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, category, from_day) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        rule.category(),
                        rule.fromDay(),
                        rule.fourEyes(),
                        rule.mostMonths(),
                        rule.reindicationWeeks(),
                        rule.longCareMonths(),
                        rule.decisionReference())
                == 0) {
            throw new Problem(
                    409, "allocation-rule-exists", "The category has a rule from this day already; give another day.");
        }
    }

    List<AllocationRule> all() {
        return database.query(SELECT + " ORDER BY category, from_day", AllocationRules::read);
    }

    Optional<AllocationRule> on(String category, LocalDate day) {
        return database.first(
                SELECT + " WHERE category = ? AND from_day <= ? ORDER BY from_day DESC LIMIT 1",
                AllocationRules::read,
                category,
                day);
    }

    private static AllocationRule read(ResultSet row) throws SQLException {
        return new AllocationRule(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getBoolean(3),
                row.getObject(4, Integer.class),
                row.getObject(5, Integer.class),
                row.getObject(6, Integer.class),
                row.getString(7));
    }
}
