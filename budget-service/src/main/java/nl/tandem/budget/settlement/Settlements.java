package nl.tandem.budget.settlement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.budget.scheme.SchemeType;
import nl.tandem.budget.scheme.Step;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The stored settlements: written once, read as far as the caller may see. */
@ApplicationScoped
class Settlements {

    private static final String SELECT = """
            SELECT settlement_id, care_year, stage, scheme, settlement_scheme_id, total_cents, input_hash, calculated_at
              FROM settlement
            """;
    private static final String OF_YEAR = " WHERE (?::int IS NULL OR care_year = ?)";

    private final Database database;
    private final JsonColumns json;

    Settlements(Database database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** Stores inputs and outcome together; the caller has the transaction. */
    SettlementView store(SettlementInputs inputs, List<SettledContribution> contributions, Instant now) {
        UUID settlementId = NewId.next();
        int stored = database.update(
                """
                INSERT INTO settlement (settlement_id, region, care_year, stage, scheme, settlement_scheme_id, total_cents,
                                        input_hash, calculated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, care_year) WHERE stage = 'FINAL' DO NOTHING
                """,
                settlementId,
                inputs.region(),
                inputs.careYear(),
                inputs.stage(),
                inputs.agreement().kind(),
                inputs.settlementSchemeId(),
                inputs.totalCents(),
                inputs.hash(),
                now);
        if (stored == 0) {
            throw new CareYearClosed(inputs.careYear());
        }
        database.update(
                "INSERT INTO settlement_input (settlement_id, region, inputs) VALUES (?, ?, ?)",
                settlementId,
                inputs.region(),
                inputs.canonicalForm());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (SettledContribution contribution : contributions) {
            rows.add(new @Nullable Object[] {
                settlementId,
                inputs.region(),
                contribution.municipality(),
                contribution.payableBy(),
                contribution.costCents(),
                contribution.contributionCents(),
                contribution.chargedCents(),
                json.write(contribution.steps())
            });
        }
        database.batch("""
                INSERT INTO settlement_contribution (settlement_id, region, municipality, payable_by, cost_cents,
                                                     contribution_cents, charged_cents, steps)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        return new SettlementView(
                settlementId,
                inputs.careYear(),
                inputs.stage(),
                inputs.agreement().kind(),
                inputs.settlementSchemeId(),
                inputs.totalCents(),
                inputs.hash(),
                now,
                contributions);
    }

    /** The newest first. */
    Page<SettlementSummary> page(@Nullable Integer careYear, PageQuery page) {
        List<SettlementSummary> settlements = database.query(
                SELECT + OF_YEAR + " ORDER BY settlement_id DESC LIMIT ? OFFSET ?",
                Settlements::summary,
                careYear,
                careYear,
                page.pageSize(),
                page.offset());
        long count = database.first(
                        "SELECT count(*) FROM settlement" + OF_YEAR, row -> row.getLong(1), careYear, careYear)
                .orElseThrow();
        return Page.of(settlements, page, count);
    }

    SettlementView get(UUID settlementId) {
        return database.first(SELECT + " WHERE settlement_id = ?", Settlements::summary, settlementId)
                .map(summary -> SettlementView.of(summary, contributions(settlementId)))
                .orElseThrow(() -> Problem.notFound("This settlement"));
    }

    /** The settlement that stands for a closed care year: the final one, or the last supplement to it. */
    Optional<SettlementView> standing(int careYear) {
        return database.first(
                        SELECT
                                + " WHERE care_year = ? AND stage IN ('FINAL', 'SUPPLEMENTARY') ORDER BY settlement_id DESC LIMIT 1",
                        Settlements::summary,
                        careYear)
                .map(summary -> SettlementView.of(summary, contributions(summary.settlementId())));
    }

    /** The inputs, exactly as they were hashed. */
    String inputs(UUID settlementId) {
        return database.first(
                        "SELECT inputs FROM settlement_input WHERE settlement_id = ?",
                        row -> row.getString(1),
                        settlementId)
                .orElseThrow(() -> Problem.notFound("This settlement"));
    }

    private List<SettledContribution> contributions(UUID settlementId) {
        return database.query(
                """
                SELECT municipality, payable_by, cost_cents, contribution_cents, charged_cents, steps
                  FROM settlement_contribution WHERE settlement_id = ? ORDER BY municipality
                """,
                row -> new SettledContribution(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(4) - row.getLong(5),
                        json.read(row.getString(6), new TypeReference<List<Step>>() {})),
                settlementId);
    }

    private static SettlementSummary summary(ResultSet row) throws SQLException {
        return new SettlementSummary(
                row.getObject(1, UUID.class),
                row.getInt(2),
                Stage.valueOf(row.getString(3)),
                SchemeType.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getLong(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
