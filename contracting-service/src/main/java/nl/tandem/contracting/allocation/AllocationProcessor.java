package nl.tandem.contracting.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.contracting.allocationmessage.AllocatedProductRule;
import nl.tandem.contracting.allocationmessage.AllocationMessageContext;
import nl.tandem.contracting.allocationmessage.AllocationMessageContext.KnownAllocation;
import nl.tandem.contracting.allocationmessage.AllocationMessageJudge;
import nl.tandem.contracting.allocationmessage.AllocationMessageJudgement;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.client.ClientVault;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.ContractedProducts;
import nl.tandem.contracting.contract.ProviderLock;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Jw301;
import nl.tandem.contracting.ijw.Jw301.ToegewezenProduct;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.municipality.MunicipalityCodes;
import nl.tandem.contracting.receipt.Receipts;
import nl.tandem.contracting.request.Requests;
import org.jspecify.annotations.Nullable;

/** Processes a 301 (toewijzing): what a municipality allocates to one client at one provider. */
@ApplicationScoped
class AllocationProcessor implements MessageProcessor {

    private final ProviderLock providerLock;
    private final Messages messages;
    private final ClientVault clients;
    private final Allocations allocations;
    private final ContractedProducts contractedProducts;
    private final Ceilings ceilings;
    private final MunicipalityCodes municipalities;
    private final RecordAllocations recordAllocations;
    private final Receipts receipts;
    private final Requests requests;

    AllocationProcessor(
            ProviderLock providerLock,
            Messages messages,
            ClientVault clients,
            Allocations allocations,
            ContractedProducts contractedProducts,
            Ceilings ceilings,
            MunicipalityCodes municipalities,
            RecordAllocations recordAllocations,
            Receipts receipts,
            Requests requests) {
        this.providerLock = providerLock;
        this.messages = messages;
        this.clients = clients;
        this.allocations = allocations;
        this.contractedProducts = contractedProducts;
        this.ceilings = ceilings;
        this.municipalities = municipalities;
        this.recordAllocations = recordAllocations;
        this.receipts = receipts;
        this.requests = requests;
    }

    @Override
    public MessageType type() {
        return MessageType.JW301;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Outcome process(StoredMessage message) {
        return processAll(List.of(message)).getFirst();
    }

    /** Locked before anything is judged: a line that is approved meanwhile would stand on an allocation that is deleted. */
    @Override
    @Transactional(TxType.MANDATORY)
    public List<Outcome> processAll(List<StoredMessage> stored) {
        providerLock.take(stored.stream().map(StoredMessage::providerCode).toList());
        return stored.stream().map(this::assess).toList();
    }

    private Outcome assess(StoredMessage message) {
        Jw301 content = (Jw301) message.content();
        List<ContractedProduct> contracted = contractedProducts.of(message.providerCode());
        AllocationMessageJudgement judgement =
                AllocationMessageJudge.judge(content, context(message, content, contracted));
        return switch (judgement) {
            case AllocationMessageJudgement.MessageRefused refused ->
                Outcome.refused(refused.codes(), receipts.refused(message, refused.codes()));
            case AllocationMessageJudgement.ProductsRefused refused ->
                Outcome.refused(codes(refused), receipts.refused(message, codesByPlace(content, refused)));
            case AllocationMessageJudgement.Accepted accepted -> {
                ClientIdentity client = clients.register(content.client().bsn());
                content.client()
                        .geboortedatum()
                        .comesOfAge()
                        .ifPresent(month -> clients.becomesAdult(client.clientId(), month));
                recordAllocations.record(message, client, products(content), contracted);
                requests.honour(message, numbersByReference(content));
                yield Outcome.assessed(List.of(), receipts.accepted(message));
            }
        };
    }

    private AllocationMessageContext context(StoredMessage message, Jw301 content, List<ContractedProduct> contracted) {
        List<Allocation> known = allocations.byNumber(
                message.municipality(),
                products(content).stream()
                        .map(ToegewezenProduct::toewijzingNummer)
                        .toList());
        ClientIdentity client = clients.resolve(List.of(content.client().bsn()))
                .get(content.client().bsn());
        return new AllocationMessageContext(
                headerFacts(message, content),
                client == null ? null : client.clientId().toString(),
                known.stream()
                        .collect(Collectors.toMap(
                                Allocation::allocationNumber,
                                allocation -> new KnownAllocation(
                                        allocation.clientId().toString(), allocation.providerCode()))),
                openReferences(message, client),
                productList(content, contracted),
                inUse(known));
    }

    /** TR378 asks for a code that is valid on the first day of the allocation. */
    private HeaderFacts headerFacts(StoredMessage message, Jw301 content) {
        boolean municipalityKnown = products(content).stream()
                .allMatch(product -> municipalities.isValid(message.municipality(), product.ingangsdatum()));
        return new HeaderFacts(message.receivedOn(), messages.isIdentificationUsedBefore(message), municipalityKnown);
    }

    private Set<String> openReferences(StoredMessage message, @Nullable ClientIdentity client) {
        return client == null
                ? Set.of()
                : requests.openReferences(message.municipality(), message.providerCode(), client.clientId());
    }

    private static SortedMap<String, List<Long>> numbersByReference(Jw301 content) {
        SortedMap<String, List<Long>> numbers = new TreeMap<>();
        for (ToegewezenProduct product : products(content)) {
            if (product.referentieAanbieder() != null) {
                numbers.computeIfAbsent(product.referentieAanbieder(), reference -> new ArrayList<>())
                        .add(product.toewijzingNummer());
            }
        }
        return numbers;
    }

    /** Without any contract there is no list to hold a product against, and care is not refused for want of a contract. */
    private static Set<AllocationMessageContext.ContractedProduct> productList(
            Jw301 content, List<ContractedProduct> contracted) {
        if (contracted.isEmpty()) {
            return products(content).stream()
                    .map(Terms::of)
                    .filter(terms -> terms.category() != null && terms.code() != null)
                    .map(terms -> new AllocationMessageContext.ContractedProduct(
                            String.valueOf(terms.category()), String.valueOf(terms.code())))
                    .collect(Collectors.toSet());
        }
        return contracted.stream()
                .map(product -> new AllocationMessageContext.ContractedProduct(product.category(), product.code()))
                .collect(Collectors.toSet());
    }

    private Set<Long> inUse(List<Allocation> known) {
        Map<UUID, Allocation> byId =
                known.stream().collect(Collectors.toMap(Allocation::allocationId, Function.identity()));
        return known.isEmpty()
                ? Set.of()
                : ceilings.allocationsInUse(byId.keySet()).stream()
                        .flatMap(id -> Stream.ofNullable(byId.get(id)))
                        .map(Allocation::allocationNumber)
                        .collect(Collectors.toSet());
    }

    private static List<ToegewezenProduct> products(Jw301 content) {
        return content.client().toegewezenProducten();
    }

    private static Map<String, List<RetourCode>> codesByPlace(
            Jw301 content, AllocationMessageJudgement.ProductsRefused refused) {
        Map<String, List<RetourCode>> codes = new LinkedHashMap<>();
        List<ToegewezenProduct> products = products(content);
        for (int i = 0; i < products.size(); i++) {
            List<RetourCode> ofProduct =
                    refused.brokenRules().getOrDefault(products.get(i).toewijzingNummer(), Set.of()).stream()
                            .map(AllocatedProductRule::code)
                            .distinct()
                            .sorted()
                            .toList();
            if (!ofProduct.isEmpty()) {
                codes.put("Client/ToegewezenProducten/ToegewezenProduct[%d]".formatted(i + 1), ofProduct);
            }
        }
        return codes;
    }

    private static List<RetourCode> codes(AllocationMessageJudgement.ProductsRefused refused) {
        return refused.brokenRules().values().stream()
                .flatMap(Set::stream)
                .map(rule -> rule.code())
                .distinct()
                .sorted()
                .toList();
    }
}
