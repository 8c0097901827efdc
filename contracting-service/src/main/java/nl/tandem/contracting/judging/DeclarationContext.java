package nl.tandem.contracting.judging;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.HeaderFacts;
import org.jspecify.annotations.Nullable;

/**
 * All that the receiver must know to judge one declaration, looked up in bulk beforehand. {@link LookupKeys} tells what to
 * look for. Everything is about this provider and this municipality, except the references and the declaration numbers:
 * those are the provider's, whatever the municipality.
 *
 * @param declarationNumberUsed whether the provider used this DeclaratieNummer before
 * @param lastSubmittedPeriod month of the latest declaration that counts as sent; absent for a first one
 * @param clients identity of each client known from the allocations
 * @param allocations latest version of each allocation, by ToewijzingNummer
 * @param contractLines what the provider may declare
 * @param usedReferences those ReferentieNummers of this message that were used before, on approved or rejected lines
 * @param earlierDebits approved debits that a line of this message refers to, or that are on one of its allocations
 * @param consumption what has been used of each allocation; nothing when absent
 */
public record DeclarationContext(
        HeaderFacts headerFacts,
        boolean declarationNumberUsed,
        @Nullable YearMonth lastSubmittedPeriod,
        Map<Bsn, String> clients,
        Map<Long, AllocatedProduct> allocations,
        List<ContractLine> contractLines,
        Set<String> usedReferences,
        List<EarlierDebit> earlierDebits,
        Map<Long, Consumption> consumption) {}
