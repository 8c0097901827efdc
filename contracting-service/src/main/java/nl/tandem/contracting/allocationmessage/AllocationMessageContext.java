package nl.tandem.contracting.allocationmessage;

import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.HeaderFacts;
import org.jspecify.annotations.Nullable;

/**
 * All that the receiver must know to judge one 301; everything is about the municipality that sent it.
 *
 * @param clientId identity of the client in the message; absent for a client not seen before
 * @param knownAllocations who each ToewijzingNummer of the message was used for before
 * @param requestReferences references of the provider's requests (315, 317) for the client that wait for this municipality
 * @param contractedProducts what the contracts with the provider list, now and before
 * @param numbersWithApprovedLines allocations on which approved lines stand uncredited
 */
public record AllocationMessageContext(
        HeaderFacts headerFacts,
        @Nullable String clientId,
        Map<Long, KnownAllocation> knownAllocations,
        Set<String> requestReferences,
        Set<ContractedProduct> contractedProducts,
        Set<Long> numbersWithApprovedLines) {

    /** The client and the provider of an allocation that was recorded before. */
    public record KnownAllocation(String clientId, String providerCode) {}

    /** A product code with the category that a contract has it under. */
    public record ContractedProduct(String category, String code) {}
}
