package nl.tandem.budget.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The stored settlements: written once, read as far as the caller may see. */
@ApplicationScoped
class Settlements {

    private static final String SUMMARY =
            "SELECT settlement_id, care_year, scheme, distribution_key_id, total_cents, input_hash, calculated_at";

    private final DataSource database;
    private final ObjectMapper json;

    Settlements(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Stores inputs and outcome together; the caller has the transaction. */
    SettlementView store(SettlementInputs inputs, List<Contribution> contributions, Instant now)
            throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection()) {
            KeyWeights key = inputs.key();
            UUID keyId = key == null ? null : key.distributionKeyId();
            UUID settlementId = insertSettlement(connection, inputs, keyId, now);
            insertInputs(connection, inputs, settlementId);
            insertContributions(connection, inputs.region(), settlementId, contributions);
            return new SettlementView(
                    settlementId,
                    inputs.careYear(),
                    inputs.scheme(),
                    keyId,
                    inputs.totalCents(),
                    inputs.hash(),
                    now,
                    contributions);
        }
    }

    private static UUID insertSettlement(
            Connection connection, SettlementInputs inputs, @Nullable UUID keyId, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO settlement (region, care_year, scheme, distribution_key_id, total_cents, input_hash,
                                        calculated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING settlement_id
                """)) {
            insert.setString(1, inputs.region());
            insert.setInt(2, inputs.careYear());
            insert.setString(3, inputs.scheme().name());
            insert.setObject(4, keyId);
            insert.setLong(5, inputs.totalCents());
            insert.setString(6, inputs.hash());
            insert.setObject(7, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static void insertInputs(Connection connection, SettlementInputs inputs, UUID settlementId)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO settlement_input (settlement_id, region, inputs) VALUES (?, ?, ?)")) {
            insert.setObject(1, settlementId);
            insert.setString(2, inputs.region());
            insert.setString(3, inputs.canonicalForm());
            insert.executeUpdate();
        }
    }

    private void insertContributions(
            Connection connection, String region, UUID settlementId, List<Contribution> contributions)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO settlement_contribution (settlement_id, region, municipality, cost_cents, weight,
                                                     contribution_cents, steps)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (Contribution contribution : contributions) {
                insert.setObject(1, settlementId);
                insert.setString(2, region);
                insert.setString(3, contribution.municipality());
                insert.setLong(4, contribution.costCents());
                insert.setObject(5, contribution.weight());
                insert.setLong(6, contribution.contributionCents());
                insert.setString(7, json.writeValueAsString(contribution.steps()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The newest first. */
    Page<SettlementSummary> page(@Nullable Integer careYear, PageQuery page) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SUMMARY + """
                         FROM settlement WHERE ?::int IS NULL OR care_year = ?
                         ORDER BY settlement_id DESC LIMIT ? OFFSET ?
                        """)) {
            select.setObject(1, careYear);
            select.setObject(2, careYear);
            select.setInt(3, page.pageSize());
            select.setLong(4, page.offset());
            List<SettlementSummary> settlements = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    settlements.add(summary(row));
                }
            }
            return Page.of(settlements, page, count(connection, careYear));
        }
    }

    private static long count(Connection connection, @Nullable Integer careYear) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT count(*) FROM settlement WHERE ?::int IS NULL OR care_year = ?")) {
            select.setObject(1, careYear);
            select.setObject(2, careYear);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    Optional<SettlementView> find(UUID settlementId) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(SUMMARY + " FROM settlement WHERE settlement_id = ?")) {
            select.setObject(1, settlementId);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(SettlementView.of(summary(row), contributions(connection, settlementId)))
                        : Optional.empty();
            }
        }
    }

    /** The inputs, exactly as they were hashed. */
    Optional<String> inputs(UUID settlementId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT inputs FROM settlement_input WHERE settlement_id = ?")) {
            select.setObject(1, settlementId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private List<Contribution> contributions(Connection connection, UUID settlementId)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT municipality, cost_cents, weight, contribution_cents, steps FROM settlement_contribution
                 WHERE settlement_id = ? ORDER BY municipality
                """)) {
            select.setObject(1, settlementId);
            List<Contribution> contributions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    contributions.add(new Contribution(
                            row.getString(1),
                            row.getLong(2),
                            row.getObject(3, Long.class),
                            row.getLong(4),
                            json.readValue(row.getString(5), new TypeReference<List<Step>>() {})));
                }
            }
            return contributions;
        }
    }

    private static SettlementSummary summary(ResultSet row) throws SQLException {
        return new SettlementSummary(
                row.getObject(1, UUID.class),
                row.getInt(2),
                Scheme.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getLong(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
