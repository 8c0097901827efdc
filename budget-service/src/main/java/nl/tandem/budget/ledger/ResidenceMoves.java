package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tandem.kit.database.Database;

/** The moves, and the entries that carry cost over (woonplaatsbeginsel, Jeugdwet art. 1.1). */
@ApplicationScoped
class ResidenceMoves {

    private static final String MOVED = """
            SELECT move.move_id, posting.posting_id, move.from_municipality, move.to_municipality, posting.provider,
                   posting.contract_id, posting.allocation_id, posting.declaration_id, posting.line_id,
                   posting.client_pseudonym, posting.category, posting.code, posting.care_year, posting.care_month,
                   posting.amount_cents
              FROM residence_move move
              JOIN posting ON posting.region = move.region AND posting.allocation_id = move.allocation_id
                          AND posting.municipality = move.from_municipality AND posting.kind = 'DECLARATION_LINE'
                          AND make_date(posting.care_year, posting.care_month, 1) >= move.moved_on
             WHERE move.allocation_id = ANY (?)
               AND NOT EXISTS (SELECT FROM posting done
                                WHERE done.region = move.region
                                  AND done.source = 'move:' || move.move_id || ':' || posting.posting_id || ':from')
            """;

    private final Database database;
    private final InstantSource clock;

    ResidenceMoves(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(String region, ResidenceMove move) {
        database.update(
                """
                INSERT INTO residence_move (region, move_id, from_municipality, to_municipality, allocation_id, moved_on,
                                            recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                region,
                move.moveId(),
                move.fromMunicipality(),
                move.toMunicipality(),
                move.allocationId(),
                move.movedOn(),
                clock.instant());
    }

    /** For lines that were posted for the municipality that the youth had left. */
    List<Entry> counterEntries(List<Entry> posted) {
        String[] allocations = posted.stream()
                .map(Entry::allocationId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        return allocations.length == 0 ? List.of() : entries(allocations);
    }

    List<Entry> counterEntries(String allocationId) {
        return entries(new String[] {allocationId});
    }

    private List<Entry> entries(String[] allocations) {
        List<Entry> entries = new ArrayList<>();
        database.query(
                MOVED, row -> entries.addAll(List.of(entry(row, true), entry(row, false))), (Object) allocations);
        return entries;
    }

    /** One takes the cost off the old municipality, the other brings it to the new one. */
    private static Entry entry(ResultSet row, boolean isOff) throws SQLException {
        return new Entry(
                EntryKind.RESIDENCE_MOVE,
                "move:%s:%s:%s".formatted(row.getString(1), row.getString(2), isOff ? "from" : "to"),
                row.getString(isOff ? 3 : 4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getInt(13),
                row.getInt(14),
                isOff ? Math.negateExact(row.getLong(15)) : row.getLong(15),
                "Move %s from %s to %s".formatted(row.getString(1), row.getString(3), row.getString(4)));
    }

    /** What municipalities owe each other by moves in a care year: what each took over from each. */
    List<MutualSettlement> mutual(int careYear) {
        return database.query(
                """
                SELECT split_part(description, ' ', 4), municipality, sum(amount_cents)::bigint
                  FROM posting
                 WHERE kind = 'RESIDENCE_MOVE' AND care_year = ? AND source LIKE 'move:%:to'
                 GROUP BY 1, 2 ORDER BY 1, 2
                """, row -> new MutualSettlement(row.getString(1), row.getString(2), row.getLong(3)), careYear);
    }
}
