package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.database.Database;
import nl.tandem.contracting.ijw.Bedrag;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.judging.Consumption;
import nl.tandem.contracting.judging.EarlierDebit;
import nl.tandem.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** What a provider declared before, as the rules ask for it: one statement per question, however many lines it is about. */
@ApplicationScoped
class DeclarationHistory {

    private static final String DEBIT = """
            SELECT contract_id, client_id, reference, allocation_number, category, code, period_start, period_end,
                   volume, unit, tariff_cents, amount_cents, credited_by IS NOT NULL
              FROM declaration_line
            """;

    private final Database database;
    private final Caller caller;

    DeclarationHistory(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    boolean isNumberUsed(String provider, String declarationNumber) {
        return database.first("""
                        SELECT 1 FROM declaration
                         WHERE region = ? AND provider = ? AND declaration_number = ? AND state = 'ASSESSED'
                        """, row -> row.getInt(1), caller.region(), provider, declarationNumber)
                .isPresent();
    }

    @Nullable
    YearMonth lastPeriod(String municipality, String provider) {
        return database
                .query(
                        """
                        SELECT max(period) FROM declaration
                         WHERE region = ? AND municipality = ? AND provider = ? AND state = 'ASSESSED'
                        HAVING count(*) > 0
                        """,
                        row -> YearMonth.from(row.getObject(1, LocalDate.class)),
                        caller.region(),
                        municipality,
                        provider)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Those of these references that the provider used before, for whatever municipality. */
    Set<String> usedReferences(String provider, Collection<String> references) {
        String[] asked = references.toArray(String[]::new);
        return new HashSet<>(database.query(
                """
                SELECT reference FROM declaration_line
                 WHERE approved AND region = ? AND provider = ? AND reference = ANY (?)
                UNION
                SELECT reference FROM declaration_line
                 WHERE NOT approved AND region = ? AND provider = ? AND reference = ANY (?)
                """, row -> row.getString(1), caller.region(), provider, asked, caller.region(), provider, asked));
    }

    /** Approved debits with one of these references, and those on these allocations that were not credited. */
    List<EarlierDebit> debits(
            String municipality, String provider, Collection<String> references, Collection<UUID> allocations) {
        return database.query(
                DEBIT + """
                         WHERE approved AND previous_reference IS NULL
                           AND region = ? AND provider = ? AND municipality = ? AND reference = ANY (?)
                        UNION
                        """ + DEBIT + """
                         WHERE approved AND previous_reference IS NULL AND credited_by IS NULL
                           AND allocation_id = ANY (?)
                        """,
                DeclarationHistory::debit,
                caller.region(),
                provider,
                municipality,
                references.toArray(String[]::new),
                allocations.toArray(UUID[]::new));
    }

    /** What has been used of these allocations, net of credits. */
    Map<UUID, Consumption> consumption(Collection<UUID> allocations) {
        Map<UUID, Consumption> byAllocation = new HashMap<>();
        database.query(
                """
                SELECT allocation_id, unit,
                       sum(CASE WHEN previous_reference IS NULL THEN volume ELSE -volume END), sum(amount_cents)
                  FROM declaration_line WHERE approved AND allocation_id = ANY (?)
                 GROUP BY allocation_id, unit
                """,
                row -> byAllocation.merge(
                        row.getObject(1, UUID.class),
                        new Consumption(Consumption.comparable(row.getLong(3), unit(row.getString(2))), row.getLong(4)),
                        (some, more) -> new Consumption(some.volume() + more.volume(), some.cents() + more.cents())),
                (Object) allocations.toArray(UUID[]::new));
        return byAllocation;
    }

    private static EarlierDebit debit(ResultSet row) throws SQLException {
        return new EarlierDebit(
                row.getObject(1, UUID.class),
                row.getString(2),
                new Prestatie(
                        row.getString(3),
                        null,
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        new GeslotenPeriode(row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class)),
                        row.getLong(9),
                        unit(row.getString(10)),
                        row.getObject(11, Long.class),
                        Bedrag.ofSigned(row.getLong(12))),
                row.getBoolean(13));
    }

    private static Eenheid unit(String code) {
        return Eenheid.of(code).orElseThrow();
    }
}
