package nl.tandem.local.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that one provider has to do with the region.
 *
 * @param declarations one per municipality; a very large one in parts
 * @param repeats declarations of lines that were declared already; they come after the others
 */
record ProviderYear(
        Contract contract,
        List<AllocationMessage> allocations,
        List<DeclarationMessage> declarations,
        List<DeclarationMessage> repeats) {

    Stream<DeclarationMessage> allDeclarations() {
        return Stream.concat(declarations.stream(), repeats.stream());
    }
}
