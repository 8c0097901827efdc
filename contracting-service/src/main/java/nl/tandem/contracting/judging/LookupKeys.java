package nl.tandem.contracting.judging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tandem.contracting.ijw.Bsn;

/** What must be looked up before some lines of a declaration can be judged. */
public record LookupKeys(
        Set<Bsn> clients, Set<Long> allocationNumbers, Set<String> references, Set<String> creditedReferences) {

    public static LookupKeys of(List<Turn> turns) {
        LookupKeys keys = new LookupKeys(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Turn turn : turns) {
            keys.clients.add(turn.bsn());
            keys.allocationNumbers.add(turn.line().toewijzingNummer());
            keys.references.add(turn.line().referentieNummer());
            if (turn.line().vorigReferentieNummer() != null) {
                keys.creditedReferences.add(turn.line().vorigReferentieNummer());
            }
        }
        return keys;
    }
}
