package nl.tandem.contracting.judging;

import java.util.HashSet;
import java.util.Set;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw323.Client;
import nl.tandem.contracting.ijw.Jw323.Prestatie;

/** What must be looked up before a declaration can be judged. */
public record LookupKeys(
        Set<Bsn> clients, Set<Long> allocationNumbers, Set<String> references, Set<String> creditedReferences) {

    public static LookupKeys of(Jw323 message) {
        LookupKeys keys = new LookupKeys(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Client client : message.declaratie().clienten()) {
            keys.clients.add(client.bsn());
            for (Prestatie line : client.prestaties()) {
                keys.allocationNumbers.add(line.toewijzingNummer());
                keys.references.add(line.referentieNummer());
                if (line.vorigReferentieNummer() != null) {
                    keys.creditedReferences.add(line.vorigReferentieNummer());
                }
            }
        }
        return keys;
    }
}
