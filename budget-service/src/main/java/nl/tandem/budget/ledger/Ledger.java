package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.POST;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** Writes the ledger: each source posts once, and all sums move with it. */
@ApplicationScoped
class Ledger {

    private static final String POST = """
            WITH posted AS (
                INSERT INTO posting (region, booked_on, late, kind, source, municipality, provider, contract_id, allocation_id,
                                     declaration_id, line_id, client_pseudonym, category, code, care_year, care_month,
                                     amount_cents, description)
                SELECT ?, ?, EXISTS (SELECT FROM closed_care_year closed WHERE closed.care_year = entry.care_year), entry.*
                  FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                       AS entry (kind, source, municipality, provider, contract_id, allocation_id, declaration_id, line_id,
                                 client_pseudonym, category, code, care_year, care_month, amount_cents, description)
                ON CONFLICT (region, source) DO NOTHING
                RETURNING *),
            by_category AS (
                INSERT INTO realised_cost AS known (region, care_year, municipality, category, amount_cents, postings)
                SELECT region, care_year, municipality, category, sum(amount_cents), count(*) FROM posted GROUP BY 1, 2, 3, 4
                ON CONFLICT (region, care_year, municipality, category) DO UPDATE
                    SET amount_cents = known.amount_cents + excluded.amount_cents,
                        postings = known.postings + excluded.postings),
            by_month AS (
                INSERT INTO monthly_cost AS known (region, care_year, care_month, booked_month, municipality, category, provider,
                                                   amount_cents)
                SELECT region, care_year, care_month, date_trunc('month', booked_on)::date, municipality, category,
                       coalesce(provider, ''), sum(amount_cents)
                  FROM posted GROUP BY 1, 2, 3, 4, 5, 6, 7
                ON CONFLICT (region, care_year, care_month, booked_month, municipality, category, provider) DO UPDATE
                    SET amount_cents = known.amount_cents + excluded.amount_cents),
            by_client AS (
                INSERT INTO client_cost AS known (region, care_year, municipality, client_pseudonym, category, amount_cents)
                SELECT region, care_year, municipality, client_pseudonym, category, sum(amount_cents)
                  FROM posted WHERE client_pseudonym IS NOT NULL GROUP BY 1, 2, 3, 4, 5
                ON CONFLICT (region, care_year, municipality, client_pseudonym, category) DO UPDATE
                    SET amount_cents = known.amount_cents + excluded.amount_cents)
            INSERT INTO regional_cost AS known (region, care_year, amount_cents)
            SELECT region, care_year, sum(amount_cents) FROM posted GROUP BY 1, 2
            ON CONFLICT (region, care_year) DO UPDATE SET amount_cents = known.amount_cents + excluded.amount_cents
            """;

    private final Database database;
    private final ResidenceMoves moves;
    private final InstantSource clock;

    Ledger(Database database, ResidenceMoves moves, InstantSource clock) {
        this.database = database;
        this.moves = moves;
        this.clock = clock;
    }

    /** MANDATORY, because postings, sums and the note that the event was handled stand or fall together. */
    @Transactional(TxType.MANDATORY)
    void post(String region, List<Entry> entries) {
        post(region, entries, DutchDate.today(clock));
    }

    @Transactional(TxType.MANDATORY)
    void post(String region, List<Entry> entries, LocalDate bookedOn) {
        lock(region);
        insert(region, entries, bookedOn);
        List<Entry> moved = moves.counterEntries(entries);
        if (!moved.isEmpty()) {
            insert(region, moved, bookedOn);
        }
    }

    /** From this day on another municipality bears the cost of the allocation, of what was posted and of what will be. */
    @Transactional(TxType.MANDATORY)
    void move(String region, ResidenceMove move) {
        lock(region);
        moves.add(region, move);
        insert(region, moves.counterEntries(move.allocationId()), DutchDate.today(clock));
    }

    /**
     * One writer per region at a time. Every chunk changes the row of the region's total anyway, and with this one lock
     * taken first no two transactions can deadlock, whatever chunks they hold and in whatever order.
     */
    private void lock(String region) {
        database.lock("ledger:" + region);
    }

    private void insert(String region, List<Entry> entries, LocalDate bookedOn) {
        database.update(
                POST,
                region,
                bookedOn,
                texts(entries, entry -> entry.kind().name()),
                texts(entries, Entry::source),
                texts(entries, Entry::municipality),
                texts(entries, Entry::provider),
                texts(entries, Entry::contractId),
                texts(entries, Entry::allocationId),
                texts(entries, Entry::declarationId),
                texts(entries, Entry::lineId),
                texts(entries, Entry::clientPseudonym),
                texts(entries, Entry::category),
                texts(entries, Entry::code),
                entries.stream().map(Entry::careYear).toArray(Integer[]::new),
                entries.stream().map(Entry::careMonth).toArray(Integer[]::new),
                entries.stream().map(Entry::amountCents).toArray(Long[]::new),
                texts(entries, Entry::description));
    }

    private static String[] texts(List<Entry> entries, Function<Entry, @Nullable String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }
}
