package nl.tandem.contracting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.contracting.allocation.Allocation;
import nl.tandem.contracting.allocation.Allocations;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.client.ClientVault;
import nl.tandem.contracting.contract.ContractedProducts;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.municipality.MunicipalityCodes;
import org.jspecify.annotations.Nullable;

/** Gathers what a 305 or 307 is judged by. */
@ApplicationScoped
class DeliveryFacts {

    private final Messages messages;
    private final ClientVault clients;
    private final Allocations allocations;
    private final ContractedProducts contractedProducts;
    private final MunicipalityCodes municipalities;
    private final Deliveries deliveries;

    DeliveryFacts(
            Messages messages,
            ClientVault clients,
            Allocations allocations,
            ContractedProducts contractedProducts,
            MunicipalityCodes municipalities,
            Deliveries deliveries) {
        this.messages = messages;
        this.clients = clients;
        this.allocations = allocations;
        this.contractedProducts = contractedProducts;
        this.municipalities = municipalities;
        this.deliveries = deliveries;
    }

    /**
     * What is known, and which allocations it is about.
     *
     * @param allocationIds by ToewijzingNummer
     */
    record Found(DeliveryContext context, Map<Long, UUID> allocationIds) {}

    Found about(StoredMessage message, Bsn bsn, List<? extends Report> reports) {
        ClientIdentity client = clients.resolve(List.of(bsn)).get(bsn);
        List<Allocation> linked = allocations(message, client, reports);
        Set<Long> deleted = linked.stream()
                .filter(allocation -> allocation.terms().isDeletion())
                .map(Allocation::allocationNumber)
                .collect(Collectors.toSet());
        Map<Long, UUID> allocationIds =
                linked.stream().collect(Collectors.toMap(Allocation::allocationNumber, Allocation::allocationId));
        return new Found(
                new DeliveryContext(
                        headerFacts(message, reports),
                        allocationIds.keySet(),
                        deleted,
                        contractedProducts.of(message.providerCode()),
                        client == null ? ClientDeliveries.NONE : deliveries.known(message, client.clientId())),
                allocationIds);
    }

    private List<Allocation> allocations(
            StoredMessage message, @Nullable ClientIdentity client, List<? extends Report> reports) {
        if (client == null) {
            return List.of();
        }
        List<Long> numbers = reports.stream()
                .flatMap(report -> Stream.ofNullable(report.key().allocationNumber()))
                .distinct()
                .toList();
        return allocations.byNumber(message.municipality(), numbers).stream()
                .filter(allocation -> allocation.providerCode().equals(message.providerCode()))
                .filter(allocation -> allocation.clientId().equals(client.clientId()))
                .toList();
    }

    private HeaderFacts headerFacts(StoredMessage message, List<? extends Report> reports) {
        boolean municipalityKnown =
                reports.stream().allMatch(report -> municipalities.isValid(message.municipality(), report.validOn()));
        return new HeaderFacts(message.receivedOn(), messages.isIdentificationUsedBefore(message), municipalityKnown);
    }
}
