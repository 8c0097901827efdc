package nl.tandem.contracting.judging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import org.jspecify.annotations.Nullable;

/** What was declared before, growing with each line of the message that is judged: the next line must reckon with it. */
final class History {

    private final Set<String> references;
    private final Map<String, EarlierDebit> debitsByReference = new HashMap<>();
    private final Map<ProductKey, Integer> openDebits = new HashMap<>();
    private final Map<Long, Consumption> consumption;

    History(LineContext context) {
        references = new HashSet<>(context.usedReferences());
        consumption = new HashMap<>(context.consumption());
        for (EarlierDebit debit : context.earlierDebits()) {
            debitsByReference.put(debit.prestatie().referentieNummer(), debit);
            if (!debit.credited()) {
                openDebits.merge(ProductKey.of(debit.prestatie()), 1, Integer::sum);
            }
        }
    }

    boolean knowsReference(Prestatie line) {
        return references.contains(line.referentieNummer());
    }

    @Nullable
    EarlierDebit creditedBy(Prestatie line) {
        return line.vorigReferentieNummer() == null ? null : debitsByReference.get(line.vorigReferentieNummer());
    }

    boolean hasOpenDebit(Prestatie line) {
        return openDebits.getOrDefault(ProductKey.of(line), 0) > 0;
    }

    Consumption consumptionOf(Prestatie line) {
        return consumption.getOrDefault(line.toewijzingNummer(), Consumption.NONE);
    }

    /** A rejected line uses up its reference and nothing else. */
    void record(Prestatie line, boolean approved) {
        references.add(line.referentieNummer());
        if (approved) {
            openDebits.merge(ProductKey.of(line), line.isCredit() ? -1 : 1, Integer::sum);
            consumption.put(line.toewijzingNummer(), consumptionOf(line).plus(line));
        }
    }
}
