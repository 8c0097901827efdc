package nl.tandem.local.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A declaration (JW323) of one month, by one provider to one municipality.
 *
 * @param number tells this message from every other of the region
 * @param lines by the BSN of the client
 */
record DeclarationMessage(
        long number,
        String providerCode,
        Municipality municipality,
        LocalDate signedOn,
        Map<String, List<Line>> lines) {

    /** Idempotency-Key and, as Identificatie, what the standard knows the message by. */
    String id() {
        return "B2604%07d".formatted(number);
    }

    List<Line> allLines() {
        return lines.values().stream().flatMap(Collection::stream).toList();
    }

    long submittedCents() {
        return allLines().stream().mapToLong(Line::amountCents).sum();
    }

    String xml() {
        IjwXml xml = new IjwXml("jw323");
        writeHeader(xml);
        xml.group("Declaratie", () -> writeDeclaration(xml));
        return xml.end();
    }

    private void writeHeader(IjwXml xml) {
        xml.group(
                "Header",
                () -> xml.element("BerichtCode", "490")
                        .element("BerichtVersie", 3)
                        .element("BerichtSubversie", 2)
                        .element("Afzender", providerCode)
                        .element("Ontvanger", municipality.code())
                        .group(
                                "BerichtIdentificatie",
                                () -> xml.common("Identificatie", id()).common("Dagtekening", signedOn))
                        .group(
                                "XsdVersie",
                                () -> xml.common("BasisschemaXsdVersie", "1.0.0")
                                        .common("BerichtXsdVersie", "1.0.0")));
    }

    private void writeDeclaration(IjwXml xml) {
        Period month = Period.of(CareCalendar.DECLARED_MONTH);
        xml.element("DeclaratieNummer", "D2604%07d".formatted(number))
                .group(
                        "DeclaratiePeriode",
                        () -> xml.common("Begindatum", month.first()).common("Einddatum", month.last()))
                .element("DeclaratieDagtekening", signedOn)
                .group(
                        "TotaalIngediendBedrag",
                        () -> xml.common("TotaalBedrag", submittedCents()).common("DebetCredit", "D"))
                .group(
                        "Clienten",
                        () -> lines.forEach((bsn, ofClient) -> xml.group(
                                "Client",
                                () -> xml.element("Bsn", bsn)
                                        .group("Prestaties", () -> ofClient.forEach(line -> line.writeTo(xml))))));
    }

    @Override
    public String toString() {
        return "DeclarationMessage[%s, %d lines]".formatted(id(), allLines().size());
    }
}
