package nl.tandem.contracting.subcontract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** Settles overspends by the clause of each subcontract: what was declared above the ceiling of the head contractor. */
@ApplicationScoped
class Overspends {

    private final Database database;
    private final Subcontracts subcontracts;
    private final Ceilings ceilings;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Overspends(
            Database database,
            Subcontracts subcontracts,
            Ceilings ceilings,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.subcontracts = subcontracts;
        this.ceilings = ceilings;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Overspend settle(UUID subcontractId, NewOverspend request) {
        Subcontract clause = subcontracts.get(subcontractId);
        if (clause.fromDay().getYear() > request.careYear() || clause.untilDay().getYear() < request.careYear()) {
            throw Problem.invalidInput(List.of(InputError.body("/careYear", "Give a year in which it ran.")));
        }
        database.lock("overspends of " + clause.contractId());
        long left =
                overspent(clause.contractId(), request.careYear()) - settled(clause.contractId(), request.careYear());
        if (request.overspendCents() > left) {
            throw new Problem(
                    409,
                    "overspend-exceeded",
                    "%d cents were declared above the ceiling and are not settled; settle at most that."
                            .formatted(left));
        }
        Overspend overspend =
                Overspend.of(clause, request.careYear(), request.overspendCents(), DutchDate.today(clock));
        if (database.update(
                        """
                        INSERT INTO subcontract_overspend (overspend_id, region, subcontract_id, contract_id, head_code, sub_code,
                               care_year, overspend_cents, head_cents, sub_cents, settled_on)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (subcontract_id, care_year) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        subcontractId,
                        clause.contractId(),
                        clause.headCode(),
                        clause.subCode(),
                        overspend.careYear(),
                        overspend.overspendCents(),
                        overspend.headCents(),
                        overspend.subCents(),
                        overspend.settledOn())
                == 0) {
            throw new Problem(409, "overspend-settled", "The year was settled with this subcontractor already.");
        }
        outbox.append(new OverspendSettled(
                subcontractId,
                clause.headCode(),
                clause.subCode(),
                overspend.careYear(),
                overspend.headCents(),
                overspend.subCents()));
        return overspend;
    }

    private long overspent(UUID contractId, int careYear) {
        return ceilings.of(List.of(contractId)).stream()
                .filter(ceiling -> ceiling.careYear() == careYear)
                .mapToLong(ceiling -> Math.max(0, ceiling.declaredCents() - ceiling.ceilingCents()))
                .sum();
    }

    private long settled(UUID contractId, int careYear) {
        return database.query("""
                        SELECT coalesce(sum(overspend_cents), 0)::bigint FROM subcontract_overspend
                         WHERE contract_id = ? AND care_year = ?
                        """, row -> row.getLong(1), contractId, careYear).getFirst();
    }

    List<Overspend> of(UUID subcontractId) {
        subcontracts.get(subcontractId);
        return database.query(
                """
                SELECT care_year, overspend_cents, head_cents, sub_cents, settled_on FROM subcontract_overspend
                 WHERE subcontract_id = ? ORDER BY care_year
                """,
                row -> new Overspend(
                        subcontractId,
                        row.getInt(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getObject(5, LocalDate.class)),
                subcontractId);
    }
}
