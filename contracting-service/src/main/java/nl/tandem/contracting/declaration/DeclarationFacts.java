package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.allocation.Allocation;
import nl.tandem.contracting.allocation.Allocations;
import nl.tandem.contracting.allocation.Terms;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.client.ClientVault;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.ContractedProducts;
import nl.tandem.contracting.contract.FundingVariant;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.judging.AllocatedProduct;
import nl.tandem.contracting.judging.Consumption;
import nl.tandem.contracting.judging.ContractLine;
import nl.tandem.contracting.judging.DeclarationContext;
import nl.tandem.contracting.judging.LookupKeys;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.municipality.MunicipalityCodes;
import org.jspecify.annotations.Nullable;

/** Looks up all that a declaration is judged by, in a few statements however many lines it has. */
@ApplicationScoped
class DeclarationFacts {

    private final Messages messages;
    private final MunicipalityCodes municipalities;
    private final ClientVault clients;
    private final ContractedProducts products;
    private final Allocations allocations;
    private final DeclarationHistory history;

    DeclarationFacts(
            Messages messages,
            MunicipalityCodes municipalities,
            ClientVault clients,
            ContractedProducts products,
            Allocations allocations,
            DeclarationHistory history) {
        this.messages = messages;
        this.municipalities = municipalities;
        this.clients = clients;
        this.products = products;
        this.allocations = allocations;
        this.history = history;
    }

    /**
     * What was found.
     *
     * @param pseudonyms of the known clients, by their id
     */
    record Found(DeclarationContext context, Map<String, String> pseudonyms) {

        @Nullable
        String pseudonymOf(@Nullable String clientId) {
            return clientId == null ? null : pseudonyms.get(clientId);
        }
    }

    /** The allocations stay locked until the end of the transaction, so that nobody else uses them up or changes them. */
    Found about(StoredMessage stored, Jw323 message) {
        String municipality = message.header().ontvanger();
        String provider = message.header().afzender();
        LookupKeys keys = LookupKeys.of(message);
        Map<Long, AllocatedProduct> locked = lockAllocations(municipality, provider, keys.allocationNumbers());
        List<UUID> allocationIds =
                locked.values().stream().map(AllocatedProduct::id).toList();
        Map<Bsn, ClientIdentity> known = clientsOf(municipality, provider, keys.clients());
        DeclarationContext context = new DeclarationContext(
                headerFacts(stored, message),
                history.isNumberUsed(provider, message.declaratie().declaratieNummer()),
                history.lastPeriod(municipality, provider),
                known.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> id(entry.getValue()))),
                locked,
                contractLines(provider),
                history.usedReferences(provider, keys.references()),
                history.debits(municipality, provider, keys.creditedReferences(), allocationIds),
                consumption(locked, allocationIds));
        return new Found(
                context,
                known.values().stream().collect(Collectors.toMap(DeclarationFacts::id, ClientIdentity::pseudonym)));
    }

    private HeaderFacts headerFacts(StoredMessage stored, Jw323 message) {
        return new HeaderFacts(
                stored.receivedOn(),
                messages.isIdentificationUsedBefore(stored),
                municipalities.isValid(
                        message.header().ontvanger(),
                        message.declaratie().declaratiePeriode().begindatum()));
    }

    private Map<Long, AllocatedProduct> lockAllocations(
            String municipality, String provider, Collection<Long> allocationNumbers) {
        return allocations.lockByNumber(municipality, provider, allocationNumbers).stream()
                .collect(Collectors.toMap(Allocation::allocationNumber, DeclarationFacts::allocatedProduct));
    }

    /** Those to whom the municipality allocated care of this provider: whoever else is a client is none of its business. */
    private Map<Bsn, ClientIdentity> clientsOf(String municipality, String provider, Collection<Bsn> bsns) {
        Map<Bsn, ClientIdentity> known = new HashMap<>(clients.resolve(bsns));
        Set<UUID> allocatedTo = allocations.clientsOf(
                municipality,
                provider,
                known.values().stream().map(ClientIdentity::clientId).toList());
        known.values().removeIf(client -> !allocatedTo.contains(client.clientId()));
        return known;
    }

    private List<ContractLine> contractLines(String provider) {
        return products.of(provider).stream()
                .filter(product -> product.fundingVariant() != FundingVariant.TASK)
                .map(DeclarationFacts::contractLine)
                .toList();
    }

    private Map<Long, Consumption> consumption(
            Map<Long, AllocatedProduct> allocations, Collection<UUID> allocationIds) {
        Map<UUID, Consumption> byId = history.consumption(allocationIds);
        Map<Long, Consumption> byNumber = new HashMap<>();
        allocations.forEach((number, allocation) -> {
            Consumption used = byId.get(allocation.id());
            if (used != null) {
                byNumber.put(number, used);
            }
        });
        return byNumber;
    }

    private static String id(ClientIdentity client) {
        return client.clientId().toString();
    }

    private static ContractLine contractLine(ContractedProduct product) {
        return new ContractLine(
                product.contractId(),
                product.category(),
                product.code(),
                product.unit(),
                product.tariffCents(),
                product.startDate(),
                product.endDate());
    }

    private static AllocatedProduct allocatedProduct(Allocation allocation) {
        Terms terms = allocation.terms();
        return new AllocatedProduct(
                allocation.allocationId(),
                allocation.clientId().toString(),
                terms.category(),
                terms.code(),
                terms.startDate(),
                terms.endDate(),
                terms.volume(),
                terms.budgetCents(),
                terms.isDeletion());
    }
}
