package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.allocation.Allocation;
import nl.tandem.contracting.allocation.Allocations;
import nl.tandem.contracting.allocation.Allocations.ClientKey;
import nl.tandem.contracting.allocation.Terms;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.client.ClientVault;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.ContractedProducts;
import nl.tandem.contracting.contract.FundingVariant;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.judging.AllocatedProduct;
import nl.tandem.contracting.judging.Consumption;
import nl.tandem.contracting.judging.ContractLine;
import nl.tandem.contracting.judging.EarlierDebit;
import nl.tandem.contracting.judging.LineContext;
import org.jspecify.annotations.Nullable;

/** Looks up all that lines are judged by, in a few statements however many lines of however many declarations they are. */
@ApplicationScoped
class LineFacts {

    private final ClientVault clients;
    private final ContractedProducts products;
    private final Allocations allocations;
    private final DeclarationHistory history;

    LineFacts(ClientVault clients, ContractedProducts products, Allocations allocations, DeclarationHistory history) {
        this.clients = clients;
        this.products = products;
        this.allocations = allocations;
        this.history = history;
    }

    /**
     * What was found.
     *
     * @param contexts one for each slice, in their order
     * @param pseudonyms of the known clients, by their id
     */
    record Found(List<LineContext> contexts, Map<String, String> pseudonyms) {

        @Nullable
        String pseudonymOf(@Nullable String clientId) {
            return clientId == null ? null : pseudonyms.get(clientId);
        }
    }

    /** No two slices are of the same provider. */
    Found about(List<Slice> slices) {
        Map<String, Map<Long, AllocatedProduct>> allocated = allocated(slices);
        Map<Bsn, ClientIdentity> identities = clients.resolve(slices.stream()
                .flatMap(slice -> slice.keys().clients().stream())
                .collect(Collectors.toSet()));
        Set<ClientKey> known = knownClients(slices, identities, allocated);
        Map<String, List<ContractedProduct>> contracted =
                products.of(slices.stream().map(Slice::provider).toList());
        Map<String, Set<String>> usedReferences = history.usedReferences(slices);
        Map<String, Set<EarlierDebit>> debits = history.debits(slices, allocated);
        Map<UUID, Consumption> consumption = history.consumption(allocated.values().stream()
                .flatMap(byNumber -> byNumber.values().stream())
                .map(AllocatedProduct::id)
                .toList());
        List<LineContext> contexts = new ArrayList<>();
        for (Slice slice : slices) {
            String provider = slice.provider();
            Map<Long, AllocatedProduct> ofProvider = allocated.getOrDefault(provider, Map.of());
            contexts.add(new LineContext(
                    clientIds(slice, identities, known),
                    ofProvider,
                    contractLines(contracted.getOrDefault(provider, List.of())),
                    usedReferences.getOrDefault(provider, Set.of()),
                    List.copyOf(debits.getOrDefault(provider, Set.of())),
                    byNumber(ofProvider, consumption)));
        }
        return new Found(
                contexts,
                identities.values().stream()
                        .collect(Collectors.toMap(client -> client.clientId().toString(), ClientIdentity::pseudonym)));
    }

    private Map<String, Map<Long, AllocatedProduct>> allocated(List<Slice> slices) {
        List<Allocations.Key> asked = slices.stream()
                .flatMap(slice -> slice.keys().allocationNumbers().stream()
                        .map(number -> new Allocations.Key(slice.municipality(), slice.provider(), number)))
                .toList();
        Map<String, Map<Long, AllocatedProduct>> byProvider = new HashMap<>();
        for (Allocation allocation : allocations.of(asked)) {
            byProvider
                    .computeIfAbsent(allocation.providerCode(), provider -> new HashMap<>())
                    .put(allocation.allocationNumber(), allocatedProduct(allocation));
        }
        return byProvider;
    }

    /** Those to whom the municipality allocated care of this provider: whoever else is a client is none of its business. */
    private Set<ClientKey> knownClients(
            List<Slice> slices,
            Map<Bsn, ClientIdentity> identities,
            Map<String, Map<Long, AllocatedProduct>> allocated) {
        Set<ClientKey> known = new HashSet<>();
        Set<ClientKey> asked = new HashSet<>();
        for (Slice slice : slices) {
            Set<String> seen = allocated.getOrDefault(slice.provider(), Map.of()).values().stream()
                    .map(AllocatedProduct::clientId)
                    .collect(Collectors.toSet());
            for (Bsn bsn : slice.keys().clients()) {
                ClientIdentity identity = identities.get(bsn);
                if (identity != null) {
                    (seen.contains(identity.clientId().toString()) ? known : asked)
                            .add(new ClientKey(slice.municipality(), slice.provider(), identity.clientId()));
                }
            }
        }
        known.addAll(allocations.knownAmong(asked));
        return known;
    }

    private static Map<Bsn, String> clientIds(Slice slice, Map<Bsn, ClientIdentity> identities, Set<ClientKey> known) {
        Map<Bsn, String> ids = new HashMap<>();
        for (Bsn bsn : slice.keys().clients()) {
            ClientIdentity identity = identities.get(bsn);
            if (identity != null
                    && known.contains(new ClientKey(slice.municipality(), slice.provider(), identity.clientId()))) {
                ids.put(bsn, identity.clientId().toString());
            }
        }
        return ids;
    }

    private static List<ContractLine> contractLines(List<ContractedProduct> products) {
        return products.stream()
                .filter(product -> product.fundingVariant() != FundingVariant.TASK)
                .map(LineFacts::contractLine)
                .toList();
    }

    private static Map<Long, Consumption> byNumber(
            Map<Long, AllocatedProduct> allocations, Map<UUID, Consumption> consumption) {
        Map<Long, Consumption> byNumber = new HashMap<>();
        allocations.forEach((number, allocation) -> {
            Consumption used = consumption.get(allocation.id());
            if (used != null) {
                byNumber.put(number, used);
            }
        });
        return byNumber;
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
