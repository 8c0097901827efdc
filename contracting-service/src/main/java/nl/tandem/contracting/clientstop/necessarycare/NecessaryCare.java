package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.clientstop.StopInForce;
import nl.tandem.contracting.clientstop.StopsInForce;
import nl.tandem.contracting.clientstop.necessarycare.NoUnlessRequests.Judged;
import nl.tandem.contracting.deadline.Parties;
import nl.tandem.contracting.deadline.Responsible;
import nl.tandem.contracting.deadline.Subject;
import nl.tandem.contracting.deadline.Term;
import nl.tandem.contracting.deadline.WorkItems;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sight of what is allocated under a stop. A JW301 is a decision of a municipality, which no rule of the standard
 * refuses for a stop: it is recorded like any other, and flagged.
 */
@ApplicationScoped
public class NecessaryCare {

    private final Database database;
    private final StopsInForce stops;
    private final NoUnlessRequests requests;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    NecessaryCare(
            Database database,
            StopsInForce stops,
            NoUnlessRequests requests,
            WorkItems workItems,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.stops = stops;
        this.requests = requests;
        this.workItems = workItems;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void flag(NewAllocation allocation) {
        List<UUID> contracts = allocation.contractId() == null ? List.of() : List.of(allocation.contractId());
        List<StopInForce> inForce = stops.of(allocation.providerCode(), allocation.allocatedOn());
        StopInForce.covering(inForce, contracts, allocation.category()).ifPresent(stop -> flag(allocation, stop));
    }

    private void flag(NewAllocation allocation, StopInForce stop) {
        Optional<Judged> judged = requests.latest(
                allocation.providerCode(), allocation.clientId(), allocation.category(), allocation.startDate());
        Passage passage = Passage.of(
                true, allocation.category(), judged.map(Judged::verdict).orElse(null));
        add(
                allocation,
                stop,
                passage,
                passage == Passage.CRISIS ? null : judged.map(Judged::requestId).orElse(null));
        if (passage == Passage.WITHOUT_VERDICT) {
            workItems.open(
                    Term.VERDICT_OF_EXPERT_TEAM,
                    Subject.allocation(allocation.allocationId()),
                    new Parties(allocation.municipality(), allocation.providerCode(), Responsible.REGION),
                    DutchDate.today(clock));
        }
        outbox.append(new NecessaryCareFlagged(
                allocation.allocationId(),
                allocation.municipality(),
                allocation.providerCode(),
                stop.clientStopId(),
                passage));
    }

    private void add(NewAllocation allocation, StopInForce stop, Passage passage, @Nullable UUID requestId) {
        database.update(
                """
                INSERT INTO necessary_care (allocation_id, region, municipality, provider_code, client_id, client_stop_id,
                                            passage, request_id, flagged_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                allocation.allocationId(),
                caller.region(),
                allocation.municipality(),
                allocation.providerCode(),
                allocation.clientId(),
                stop.clientStopId(),
                passage,
                requestId,
                DutchDate.today(clock));
    }

    /** The verdict may come after the allocation: care did not wait for it. */
    @Transactional(TxType.MANDATORY)
    void judged(NoUnlessRequest request, UUID clientId, Verdict verdict) {
        Passage passage = Passage.of(true, null, verdict);
        List<NecessaryCareFlagged> changed = database.query(
                """
                UPDATE necessary_care SET passage = ?, request_id = ?
                  FROM allocation
                 WHERE allocation.allocation_id = necessary_care.allocation_id
                   AND necessary_care.provider_code = ? AND necessary_care.client_id = ?
                   AND necessary_care.passage IN ('WITHOUT_VERDICT', 'NOT_NECESSARY')
                   AND (?::text IS NULL OR allocation.category = ?)
                   AND (?::date IS NULL OR allocation.start_date <= ?)
                RETURNING necessary_care.allocation_id, necessary_care.municipality, necessary_care.provider_code,
                          client_stop_id
                """,
                row -> new NecessaryCareFlagged(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        passage),
                passage,
                request.requestId(),
                request.providerCode(),
                clientId,
                request.category(),
                request.category(),
                request.validUntil(),
                request.validUntil());
        workItems.close(
                Term.VERDICT_OF_EXPERT_TEAM,
                changed.stream().map(NecessaryCareFlagged::allocationId).toList());
        outbox.append(changed);
    }
}
