package nl.tandem.contracting.judging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.Bsn;

/**
 * All that the receiver must know to judge some lines of one declaration, looked up in bulk beforehand. {@link LookupKeys}
 * tells what to look for. Everything is about this provider and this municipality, except the references: those are the
 * provider's, whatever the municipality.
 *
 * @param clients identity of each client known from the allocations
 * @param allocations latest version of each allocation, by ToewijzingNummer
 * @param contractLines what the provider may declare
 * @param usedReferences those ReferentieNummers of these lines that were used before, on approved or rejected lines
 * @param earlierDebits approved debits that one of these lines refers to, or that are on one of its allocations in one of
 *     its months
 * @param consumption what has been used of each allocation; nothing when absent
 */
public record LineContext(
        Map<Bsn, String> clients,
        Map<Long, AllocatedProduct> allocations,
        List<ContractLine> contractLines,
        Set<String> usedReferences,
        List<EarlierDebit> earlierDebits,
        Map<Long, Consumption> consumption) {}
