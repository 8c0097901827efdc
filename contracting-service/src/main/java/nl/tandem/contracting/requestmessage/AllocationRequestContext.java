package nl.tandem.contracting.requestmessage;

import java.util.Set;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Product;

/**
 * All that the receiver must know to judge one 315.
 *
 * @param requestOpen whether an earlier request of the provider for the client waits for the municipality
 * @param usedReferences those of its references that the provider used before
 * @param contractedProducts what the contracts with the provider list, now and before; none when it has no contract
 */
public record AllocationRequestContext(
        HeaderFacts headerFacts, boolean requestOpen, Set<String> usedReferences, Set<Product> contractedProducts) {}
