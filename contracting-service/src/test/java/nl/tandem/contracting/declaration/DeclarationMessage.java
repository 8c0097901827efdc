package nl.tandem.contracting.declaration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A 323 of one month, of the provider and to the municipality of the examples, with the total that belongs to it. */
record DeclarationMessage(
        String identification, String number, YearMonth period, String municipality, List<ClientLines> clients) {

    static final String FIRST_CLIENT = "999900006";
    static final String SECOND_CLIENT = "999900018";

    record ClientLines(String bsn, List<Line> lines) {}

    /** The sequence is in its identification and its number. */
    static DeclarationMessage of(int sequence, int month) {
        return new DeclarationMessage("B" + sequence, "D" + sequence, YearMonth.of(2026, month), "0505", List.of());
    }

    static DeclarationMessage of(int sequence, int month, Line... lines) {
        return of(sequence, month).with(FIRST_CLIENT, lines);
    }

    DeclarationMessage with(String bsn, Line... lines) {
        List<ClientLines> more = new ArrayList<>(clients);
        more.add(new ClientLines(bsn, List.of(lines)));
        return new DeclarationMessage(identification, number, period, municipality, more);
    }

    DeclarationMessage numbered(String other) {
        return new DeclarationMessage(identification, other, period, municipality, clients);
    }

    DeclarationMessage to(String other) {
        return new DeclarationMessage(identification, number, period, other, clients);
    }

    String xml() {
        long total = clients.stream()
                .flatMap(client -> client.lines().stream())
                .mapToLong(Line::signedCents)
                .sum();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <jw323:Bericht xmlns:jw323="http://www.istandaarden.nl/ijw/3_2/jw323/schema"
                               xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">
                <jw323:Header>
                  <jw323:BerichtCode>490</jw323:BerichtCode>
                  <jw323:BerichtVersie>3</jw323:BerichtVersie>
                  <jw323:BerichtSubversie>2</jw323:BerichtSubversie>
                  <jw323:Afzender>12345678</jw323:Afzender>
                  <jw323:Ontvanger>%1$s</jw323:Ontvanger>
                  <jw323:BerichtIdentificatie>
                    <ijw:Identificatie>%2$s</ijw:Identificatie><ijw:Dagtekening>%3$s</ijw:Dagtekening>
                  </jw323:BerichtIdentificatie>
                  <jw323:XsdVersie>
                    <ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>
                    <ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>
                  </jw323:XsdVersie>
                </jw323:Header>
                <jw323:Declaratie>
                  <jw323:DeclaratieNummer>%4$s</jw323:DeclaratieNummer>
                  <jw323:DeclaratiePeriode>
                    <ijw:Begindatum>%5$s</ijw:Begindatum><ijw:Einddatum>%6$s</ijw:Einddatum>
                  </jw323:DeclaratiePeriode>
                  <jw323:DeclaratieDagtekening>%3$s</jw323:DeclaratieDagtekening>
                  <jw323:TotaalIngediendBedrag>
                    <ijw:TotaalBedrag>%7$d</ijw:TotaalBedrag><ijw:DebetCredit>%8$s</ijw:DebetCredit>
                  </jw323:TotaalIngediendBedrag>
                  <jw323:Clienten>%9$s</jw323:Clienten>
                </jw323:Declaratie>
                </jw323:Bericht>
                """.formatted(
                        municipality,
                        identification,
                        period.plusMonths(1).atDay(6),
                        number,
                        period.atDay(1),
                        period.atEndOfMonth(),
                        Math.abs(total),
                        total < 0 ? "C" : "D",
                        clients.stream().flatMap(DeclarationMessage::xml).collect(Collectors.joining()));
    }

    private static Stream<String> xml(ClientLines client) {
        String lines = client.lines().stream().map(Line::xml).collect(Collectors.joining());
        return Stream.of("<jw323:Client><jw323:Bsn>%s</jw323:Bsn><jw323:Prestaties>%s</jw323:Prestaties></jw323:Client>"
                .formatted(client.bsn(), lines));
    }
}
