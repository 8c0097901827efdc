package nl.tandem.bench.spring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** One statement per question for a whole chunk. */
final class LookUps {

    private final JdbcTemplate database;
    private final Sender sender;

    LookUps(JdbcTemplate database, Sender sender) {
        this.database = database;
        this.sender = sender;
    }

    Map<String, Product> products() {
        Map<String, Product> products = new HashMap<>();
        database.query(
                """
                SELECT category || code, contract_id, unit, tariff_cents FROM contract JOIN contract_product USING (contract_id)
                 WHERE contract.region = ? AND contract.provider_code = ? AND state = 'ACTIVE'
                """,
                row -> {
                    products.put(
                            row.getString(1),
                            new Product(row.getObject(2, UUID.class), row.getString(3), row.getLong(4)));
                },
                sender.region(),
                sender.provider());
        return products;
    }

    Found about(List<? extends DeclaredLine> lines) {
        Map<Long, Allocation> allocations = allocations(lines);
        return new Found(
                clients(lines),
                allocations,
                usedReferences(lines),
                used(allocations.values().stream().map(Allocation::id).toArray(UUID[]::new)));
    }

    private Map<String, Client> clients(List<? extends DeclaredLine> lines) {
        Map<String, Client> clients = new HashMap<>();
        database.query(
                "SELECT bsn, client_id, pseudonym FROM known_client WHERE region = ? AND bsn = ANY (?)",
                row -> {
                    clients.put(row.getString(1), new Client(row.getObject(2, UUID.class), row.getString(3)));
                },
                sender.region(),
                distinct(lines, DeclaredLine::bsn));
        return clients;
    }

    private Map<Long, Allocation> allocations(List<? extends DeclaredLine> lines) {
        Map<Long, Allocation> allocations = new HashMap<>();
        database.query(
                """
                SELECT allocation_number, allocation_id, client_id, category, code, start_date, end_date, volume, unit,
                       budget_cents
                  FROM allocation
                 WHERE region = ? AND municipality = ? AND provider_code = ? AND allocation_number = ANY (?)
                """,
                row -> {
                    allocations.put(row.getLong(1), allocation(row));
                },
                sender.region(),
                sender.municipality(),
                sender.provider(),
                lines.stream().map(DeclaredLine::allocationNumber).distinct().toArray(Long[]::new));
        return allocations;
    }

    private Set<String> usedReferences(List<? extends DeclaredLine> lines) {
        return new HashSet<>(database.query(
                """
                SELECT reference FROM declaration_line WHERE approved AND region = ? AND provider = ? AND reference = ANY (?)
                UNION
                SELECT reference FROM declaration_line WHERE NOT approved AND region = ? AND provider = ? AND reference = ANY (?)
                """,
                (row, index) -> row.getString(1),
                sender.region(),
                sender.provider(),
                distinct(lines, DeclaredLine::reference),
                sender.region(),
                sender.provider(),
                distinct(lines, DeclaredLine::reference)));
    }

    private Map<UUID, Found.Used> used(UUID[] allocationIds) {
        Map<UUID, Found.Used> used = new HashMap<>();
        database.query(
                """
                SELECT allocation_id, sum(volume), sum(amount_cents) FROM declaration_line
                 WHERE approved AND allocation_id = ANY (?) GROUP BY allocation_id
                """,
                row -> {
                    used.put(row.getObject(1, UUID.class), new Found.Used(row.getLong(2), row.getLong(3)));
                },
                (Object) allocationIds);
        return used;
    }

    private static Allocation allocation(ResultSet row) throws SQLException {
        return new Allocation(
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getObject(8, Long.class),
                row.getString(9),
                row.getObject(10, Long.class));
    }

    private static String[] distinct(List<? extends DeclaredLine> lines, Function<DeclaredLine, String> value) {
        return lines.stream().map(value).distinct().toArray(String[]::new);
    }
}
