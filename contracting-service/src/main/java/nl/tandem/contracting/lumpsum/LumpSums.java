package nl.tandem.contracting.lumpsum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.contract.KnownContracts;
import nl.tandem.contracting.contract.KnownContracts.KnownContract;
import nl.tandem.contracting.lumpsum.LumpSumRequests.NewCount;
import nl.tandem.contracting.lumpsum.LumpSumRequests.NewLumpSum;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The lump sums; what was agreed before an adjustment stays. */
@ApplicationScoped
class LumpSums {

    private final Database database;
    private final KnownContracts contracts;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    LumpSums(Database database, KnownContracts contracts, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.contracts = contracts;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    LumpSum agree(NewLumpSum request) {
        KnownContract contract = contracts.active(request.contractId());
        request.term().requireOrder("/term");
        if (request.term().fromInstalment() != 1) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/term/fromInstalment", "What is agreed first holds from 1.")));
        }
        if (!contract.runs(LocalDate.of(request.year(), 1, 1))) {
            throw Problem.invalidInput(List.of(InputError.body("/year", "Give a year of the contract.")));
        }
        UUID lumpSumId = NewId.next();
        if (database.update(
                        """
                        INSERT INTO lump_sum (lump_sum_id, region, contract_id, provider_code, year, instalments, agreed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (contract_id, year) DO NOTHING
                        """,
                        lumpSumId,
                        caller.region(),
                        contract.contractId(),
                        contract.providerCode(),
                        request.year(),
                        request.instalments(),
                        clock.instant())
                == 0) {
            throw new Problem(
                    409, "lump-sum-exists", "There is a lump sum for %d; adjust it.".formatted(request.year()));
        }
        add(lumpSumId, contract.providerCode(), request.term());
        return get(lumpSumId);
    }

    @Transactional(TxType.MANDATORY)
    LumpSum adjust(UUID lumpSumId, Term term) {
        database.lock("lump sum " + lumpSumId);
        LumpSum lumpSum = get(lumpSumId);
        term.requireOrder("");
        int latest = lumpSum.terms().getLast().fromInstalment();
        if (term.fromInstalment() <= latest
                || term.fromInstalment() > lumpSum.instalmentCents().size()) {
            throw new Problem(
                    409,
                    "lump-sum-term-overlaps",
                    "The lump sum was agreed from instalment %d of %d on; adjust it from a later one."
                            .formatted(latest, lumpSum.instalmentCents().size()));
        }
        long paid = lumpSum.instalmentCents().subList(0, term.fromInstalment() - 1).stream()
                .mapToLong(Long::longValue)
                .sum();
        if (term.yearCents() < paid) {
            throw new Problem(
                    409, "lump-sum-below-paid", "%d cents are paid by then; give at least that.".formatted(paid));
        }
        add(lumpSumId, lumpSum.providerCode(), term);
        return get(lumpSumId);
    }

    private void add(UUID lumpSumId, String providerCode, Term term) {
        database.update(
                """
                INSERT INTO lump_sum_term (lump_sum_id, from_instalment, region, provider_code, year_cents, fewest_clients,
                       most_clients, decision_reference, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                lumpSumId,
                term.fromInstalment(),
                caller.region(),
                providerCode,
                term.yearCents(),
                term.fewestClients(),
                term.mostClients(),
                term.decisionReference(),
                clock.instant());
    }

    /** Outside the bandwidth it is told each time. */
    @Transactional(TxType.MANDATORY)
    LumpSum count(UUID lumpSumId, NewCount request) {
        LumpSum lumpSum = get(lumpSumId);
        if (request.month().getYear() != lumpSum.year()) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/month", "Give a day in %d.".formatted(lumpSum.year()))));
        }
        LocalDate month = request.month().withDayOfMonth(1);
        database.update(
                """
                INSERT INTO lump_sum_count (count_id, region, lump_sum_id, provider_code, month, clients, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                NewId.next(),
                caller.region(),
                lumpSumId,
                lumpSum.providerCode(),
                month,
                request.clients(),
                clock.instant());
        Term term =
                LumpSum.termOf(month.getMonthValue(), lumpSum.instalmentCents().size(), lumpSum.terms());
        if (!term.holds(request.clients())) {
            outbox.append(new BandwidthLeft(
                    lumpSumId,
                    lumpSum.providerCode(),
                    month,
                    request.clients(),
                    term.fewestClients(),
                    term.mostClients()));
        }
        return get(lumpSumId);
    }

    LumpSum get(UUID lumpSumId) {
        return database.first("""
                        SELECT lump_sum_id, contract_id, provider_code, year, instalments FROM lump_sum WHERE lump_sum_id = ?
                        """, this::lumpSum, lumpSumId).orElseThrow(() -> Problem.notFound("This lump sum"));
    }

    List<LumpSum> all() {
        return database.query("""
                SELECT lump_sum_id, contract_id, provider_code, year, instalments FROM lump_sum
                 ORDER BY year DESC, provider_code LIMIT 500
                """, this::lumpSum);
    }

    private LumpSum lumpSum(ResultSet row) throws SQLException {
        UUID lumpSumId = row.getObject(1, UUID.class);
        int instalments = row.getInt(5);
        List<Term> terms = database.query(
                """
                SELECT from_instalment, year_cents, fewest_clients, most_clients, decision_reference FROM lump_sum_term
                 WHERE lump_sum_id = ? ORDER BY from_instalment
                """,
                term -> new Term(term.getInt(1), term.getLong(2), term.getInt(3), term.getInt(4), term.getString(5)),
                lumpSumId);
        return new LumpSum(
                lumpSumId,
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                terms,
                Instalments.of(instalments, terms),
                database.query(
                        """
                        SELECT DISTINCT ON (month) month, clients FROM lump_sum_count
                         WHERE lump_sum_id = ? ORDER BY month, count_id DESC
                        """,
                        count -> {
                            LocalDate month = count.getObject(1, LocalDate.class);
                            return new LumpSum.Count(
                                    month,
                                    count.getInt(2),
                                    LumpSum.termOf(month.getMonthValue(), instalments, terms)
                                            .holds(count.getInt(2)));
                        },
                        lumpSumId));
    }
}
