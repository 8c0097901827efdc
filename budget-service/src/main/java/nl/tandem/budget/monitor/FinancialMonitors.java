package nl.tandem.budget.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tandem.budget.advance.Advances;
import nl.tandem.budget.ledger.RealisedCosts;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** Puts the sheet together. */
@ApplicationScoped
class FinancialMonitors {

    private final Database database;
    private final RealisedCosts costs;
    private final Advances advances;
    private final Caller caller;
    private final OwnParty own;
    private final InstantSource clock;

    FinancialMonitors(
            Database database,
            RealisedCosts costs,
            Advances advances,
            Caller caller,
            OwnParty own,
            InstantSource clock) {
        this.database = database;
        this.costs = costs;
        this.advances = advances;
        this.caller = caller;
        this.own = own;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    LocalCost add(LocalCost cost) {
        String municipality = caller.hasRole(Roles.CONTROLLER) ? cost.municipality() : own.municipality();
        if (municipality == null) {
            throw Problem.invalidInput(List.of(InputError.body("/municipality", "Say of which municipality.")));
        }
        database.update(
                """
                INSERT INTO local_cost (local_cost_id, region, municipality, year, subject, amount_cents, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                NewId.next(),
                caller.region(),
                municipality,
                cost.year(),
                cost.subject(),
                cost.amountCents(),
                clock.instant());
        return new LocalCost(municipality, cost.year(), cost.subject(), cost.amountCents());
    }

    List<FinancialMonitor> of(int year) {
        SortedMap<String, SortedMap<String, Long>> regional = costs.ofYear(year).centsByCategory();
        SortedMap<String, SortedMap<String, Long>> local = new TreeMap<>();
        database.query(
                """
                SELECT municipality, subject, sum(amount_cents)::bigint FROM local_cost WHERE year = ?
                 GROUP BY municipality, subject
                """,
                row -> local.computeIfAbsent(row.getString(1), code -> new TreeMap<>())
                        .put(row.getString(2), row.getLong(3)),
                year);
        SortedMap<String, Long> advance = advances.ofYear(year);
        SortedSet<String> all = new TreeSet<>(regional.keySet());
        all.addAll(local.keySet());
        all.addAll(advance.keySet());
        return all.stream()
                .map(code -> FinancialMonitor.of(
                        code,
                        year,
                        regional.getOrDefault(code, new TreeMap<>()),
                        local.getOrDefault(code, new TreeMap<>()),
                        advance.getOrDefault(code, 0L)))
                .toList();
    }
}
