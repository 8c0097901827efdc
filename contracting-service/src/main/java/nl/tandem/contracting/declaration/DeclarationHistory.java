package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.ijw.Bedrag;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.judging.AllocatedProduct;
import nl.tandem.contracting.judging.Consumption;
import nl.tandem.contracting.judging.EarlierDebit;
import nl.tandem.contracting.judging.Turn;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * What providers declared before, as the rules ask for it: one statement per question, however many lines it is about. Each
 * goes by an index for every line asked about (LATERAL ... LIMIT): behind row level security the planner expects next to no
 * rows and would rather read the whole table.
 */
@ApplicationScoped
class DeclarationHistory {

    private static final String DEBIT = """
            SELECT debit.provider, contract_id, client_id, debit.reference, allocation_number, category, code,
                   debit.period_start, period_end, volume, unit, tariff_cents, amount_cents, credited_by IS NOT NULL
            """;

    private final Database database;

    DeclarationHistory(Database database) {
        this.database = database;
    }

    /**
     * What a provider sent before a declaration.
     *
     * @param numberUsed whether it used the DeclaratieNummer
     * @param lastPeriod the latest month that it declared to the municipality
     */
    record Earlier(boolean numberUsed, @Nullable YearMonth lastPeriod) {}

    Map<UUID, Earlier> earlier(List<StoredMessage> stored) {
        List<Jw323> messages =
                stored.stream().map(message -> (Jw323) message.content()).toList();
        Map<UUID, Earlier> earlier = new HashMap<>();
        database.query(
                """
                SELECT asked.message_id,
                       EXISTS (SELECT 1 FROM declaration
                                WHERE provider = asked.provider AND state <> 'REFUSED'
                                  AND declaration_number = asked.declaration_number),
                       (SELECT max(period) FROM declaration
                         WHERE municipality = asked.municipality AND provider = asked.provider
                           AND state <> 'REFUSED')
                  FROM unnest(?, ?, ?, ?) AS asked (message_id, provider, municipality, declaration_number)
                """,
                row -> earlier.put(
                        row.getObject(1, UUID.class),
                        new Earlier(row.getBoolean(2), month(row.getObject(3, LocalDate.class)))),
                stored.stream().map(StoredMessage::messageId).toArray(UUID[]::new),
                messages.stream().map(message -> message.header().afzender()).toArray(String[]::new),
                messages.stream().map(message -> message.header().ontvanger()).toArray(String[]::new),
                messages.stream()
                        .map(message -> message.declaratie().declaratieNummer())
                        .toArray(String[]::new));
        return earlier;
    }

    /**
     * Those of these references that their provider used before, for whatever municipality. All of a provider are looked up
     * in one walk along the index; each half of the lines has an index of its own.
     */
    Map<String, Set<String>> usedReferences(List<Slice> slices) {
        List<String> references = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        for (Slice slice : slices) {
            first.add(references.size() + 1);
            references.addAll(slice.keys().references());
            last.add(references.size());
        }
        Map<String, Set<String>> used = new HashMap<>();
        database.query(
                """
                WITH asked AS MATERIALIZED (
                    SELECT provider, (?::text[])[first:last] AS refs FROM unnest(?, ?, ?) AS slice (provider, first, last))
                SELECT asked.provider, found.reference
                  FROM asked CROSS JOIN LATERAL (
                       SELECT reference FROM declaration_line
                        WHERE provider = asked.provider AND reference = ANY (asked.refs) AND approved
                       OFFSET 0) AS found
                UNION ALL
                SELECT asked.provider, found.reference
                  FROM asked CROSS JOIN LATERAL (
                       SELECT reference FROM declaration_line
                        WHERE provider = asked.provider AND reference = ANY (asked.refs) AND NOT approved
                       OFFSET 0) AS found
                """,
                row -> used.computeIfAbsent(row.getString(1), provider -> new HashSet<>())
                        .add(row.getString(2)),
                references.toArray(String[]::new),
                slices.stream().map(Slice::provider).toArray(String[]::new),
                first.toArray(Integer[]::new),
                last.toArray(Integer[]::new));
        return used;
    }

    /** By provider, the approved debits that lines refer to, and those on their allocations that were not credited. */
    Map<String, Set<EarlierDebit>> debits(
            List<Slice> slices, Map<String, Map<Long, AllocatedProduct>> allocatedByProvider) {
        Map<String, Set<EarlierDebit>> debits = new HashMap<>();
        List<String> providers = new ArrayList<>();
        List<String> municipalities = new ArrayList<>();
        List<String> references = new ArrayList<>();
        List<UUID> allocations = new ArrayList<>();
        List<LocalDate> starts = new ArrayList<>();
        for (Slice slice : slices) {
            Map<Long, AllocatedProduct> allocated = allocatedByProvider.getOrDefault(slice.provider(), Map.of());
            for (Turn turn : slice.turns()) {
                String credited = turn.line().vorigReferentieNummer();
                AllocatedProduct allocation = allocated.get(turn.line().toewijzingNummer());
                if (credited != null) {
                    providers.add(slice.provider());
                    municipalities.add(slice.municipality());
                    references.add(credited);
                } else if (allocation != null) {
                    allocations.add(allocation.id());
                    starts.add(turn.line().productPeriode().begindatum());
                }
            }
        }
        if (!references.isEmpty()) {
            collect(
                    debits,
                    """
                    FROM unnest(?, ?, ?) AS asked (provider, municipality, reference)
                    CROSS JOIN LATERAL (
                          SELECT * FROM declaration_line
                           WHERE provider = asked.provider AND reference = asked.reference AND approved
                             AND municipality = asked.municipality AND previous_reference IS NULL
                           LIMIT 1) AS debit
                    """,
                    providers.toArray(String[]::new),
                    municipalities.toArray(String[]::new),
                    references.toArray(String[]::new));
        }
        if (!allocations.isEmpty()) {
            collect(debits, """
                    FROM (SELECT DISTINCT * FROM unnest(?, ?) AS line (allocation_id, period_start)) AS asked
                    CROSS JOIN LATERAL (
                          SELECT * FROM declaration_line
                           WHERE allocation_id = asked.allocation_id AND period_start = asked.period_start
                             AND approved AND previous_reference IS NULL AND credited_by IS NULL
                          OFFSET 0) AS debit
                    """, allocations.toArray(UUID[]::new), starts.toArray(LocalDate[]::new));
        }
        return debits;
    }

    private void collect(Map<String, Set<EarlierDebit>> debits, String which, Object... arguments) {
        database.query(
                DEBIT + which,
                row -> debits.computeIfAbsent(row.getString(1), provider -> new HashSet<>())
                        .add(debit(row)),
                arguments);
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
                row.getObject(2, UUID.class),
                row.getString(3),
                new Prestatie(
                        row.getString(4),
                        null,
                        row.getLong(5),
                        row.getString(6),
                        row.getString(7),
                        new GeslotenPeriode(row.getObject(8, LocalDate.class), row.getObject(9, LocalDate.class)),
                        row.getLong(10),
                        unit(row.getString(11)),
                        row.getObject(12, Long.class),
                        Bedrag.ofSigned(row.getLong(13))),
                row.getBoolean(14));
    }

    private static @Nullable YearMonth month(@Nullable LocalDate firstDay) {
        return firstDay == null ? null : YearMonth.from(firstDay);
    }

    private static Eenheid unit(String code) {
        return Eenheid.of(code).orElseThrow();
    }
}
