package nl.tandem.contracting.requestmessage;

import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Product;

/**
 * All that the receiver must know to judge one 317.
 *
 * @param clientKnown whether the municipality ever allocated care of the provider to the client
 * @param requestOpen whether an earlier request of the provider for the client waits for the municipality
 * @param referenceUsed whether the provider used its reference before
 * @param currentAllocations those of the client at the provider, by ToewijzingNummer
 * @param contractedProducts what the contracts with the provider list, now and before; none when it has no contract
 */
public record ChangeRequestContext(
        HeaderFacts headerFacts,
        boolean clientKnown,
        boolean requestOpen,
        boolean referenceUsed,
        Map<Long, CurrentAllocation> currentAllocations,
        Set<Product> contractedProducts) {}
