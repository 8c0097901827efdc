package nl.tandem.contracting.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tandem.contracting.ijw.Bedrag;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.ijw.MessageHeader;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.ijw.XsdVersie;

/** Declarations for April 2026 made of given lines, with the total that belongs to them. */
final class Declarations {

    private Declarations() {}

    /** All lines are of the first client. */
    static Jw323 of(Prestatie... lines) {
        Map<Bsn, List<Prestatie>> clients = new LinkedHashMap<>();
        clients.put(Situation.FIRST, List.of(lines));
        return of(clients);
    }

    static Jw323 of(Map<Bsn, List<Prestatie>> linesByClient) {
        List<Jw323.Client> clients = new ArrayList<>();
        long total = 0;
        for (Map.Entry<Bsn, List<Prestatie>> client : linesByClient.entrySet()) {
            clients.add(new Jw323.Client(client.getKey(), client.getValue()));
            for (Prestatie line : client.getValue()) {
                total += line.ingediendBedrag().signedCents();
            }
        }
        return new Jw323(
                new MessageHeader(
                        MessageType.JW323,
                        "12345678",
                        "0505",
                        new BerichtIdentificatie("B1", LocalDate.parse("2026-05-06")),
                        new XsdVersie("1.0.0", "1.0.0")),
                new Jw323.Declaratie(
                        "D1",
                        new GeslotenPeriode(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-30")),
                        LocalDate.parse("2026-05-06"),
                        Bedrag.ofSigned(total),
                        clients));
    }
}
