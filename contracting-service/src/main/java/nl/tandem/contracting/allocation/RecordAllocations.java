package nl.tandem.contracting.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.contracting.ceiling.Reservation;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.clientstop.necessarycare.NecessaryCare;
import nl.tandem.contracting.clientstop.necessarycare.NewAllocation;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.ijw.Jw301.ToegewezenProduct;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.event.Outbox;

/** Records the allocations of an accepted 301, reserves what they may cost and tells the others. The provider is locked. */
@ApplicationScoped
class RecordAllocations {

    private final Allocations allocations;
    private final Ceilings ceilings;
    private final NecessaryCare necessaryCare;
    private final Outbox outbox;
    private final InstantSource clock;

    RecordAllocations(
            Allocations allocations,
            Ceilings ceilings,
            NecessaryCare necessaryCare,
            Outbox outbox,
            InstantSource clock) {
        this.allocations = allocations;
        this.ceilings = ceilings;
        this.necessaryCare = necessaryCare;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void record(
            StoredMessage message,
            ClientIdentity client,
            List<ToegewezenProduct> products,
            List<ContractedProduct> contracted) {
        Map<UUID, List<Reservation>> reservations = new HashMap<>();
        List<AllocationRecorded> events = new ArrayList<>();
        List<ToegewezenProduct> inOrder = products.stream()
                .sorted(Comparator.comparing(ToegewezenProduct::toewijzingNummer))
                .toList();
        for (ToegewezenProduct product : inOrder) {
            Terms terms = Terms.of(product);
            Optional<ContractOfAllocation> contract = ContractOfAllocation.find(terms, contracted);
            store(message, product.toewijzingNummer(), client, contract, terms).ifPresent(allocation -> {
                reservations.put(
                        allocation.allocationId(),
                        contract.map(found -> found.reservations(terms)).orElse(List.of()));
                events.add(AllocationRecorded.of(allocation));
            });
        }
        ceilings.reserve(reservations);
        outbox.append(events);
    }

    /** The allocation as it counts now; empty when a later version was here already. */
    private Optional<Allocation> store(
            StoredMessage message,
            long number,
            ClientIdentity client,
            Optional<ContractOfAllocation> contract,
            Terms terms) {
        Instant now = clock.instant();
        UUID contractId = contract.map(found -> found.atStart().contractId()).orElse(null);
        boolean isNew = allocations.add(message, number, client, contractId, terms, now);
        Allocation current =
                allocations.byNumber(message.municipality(), List.of(number)).getFirst();
        if (!current.providerCode().equals(message.providerCode())
                || !current.clientId().equals(client.clientId())) {
            // Taken since the message was judged; when it is processed again, it is refused for it.
            throw new IllegalStateException("The ToewijzingNummer was taken at the same moment.");
        }
        UUID allocationId = current.allocationId();
        allocations.addVersion(allocationId, message, terms, now);
        if (isNew && !terms.isDeletion()) {
            necessaryCare.flag(newAllocation(current));
        }
        return isNew || allocations.supersede(allocationId, contractId, terms, now)
                ? allocations.find(allocationId)
                : Optional.empty();
    }

    private static NewAllocation newAllocation(Allocation allocation) {
        Terms terms = allocation.terms();
        return new NewAllocation(
                allocation.allocationId(),
                allocation.municipality(),
                allocation.providerCode(),
                allocation.clientId(),
                allocation.contractId(),
                terms.category(),
                terms.startDate(),
                terms.allocatedAt().toLocalDate());
    }
}
