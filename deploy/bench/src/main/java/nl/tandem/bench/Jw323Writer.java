package nl.tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Writes a declaration as JW323, compactly: what is of the message itself without a prefix. */
final class Jw323Writer {

    private static final String NAMESPACES = "http://www.istandaarden.nl/ijw/3_2/";

    private final Appendable out;
    private String client = "";

    private Jw323Writer(Appendable out) {
        this.out = out;
    }

    static void write(Declaration declaration, Appendable out) throws IOException {
        new Jw323Writer(out).write(declaration);
    }

    private void write(Declaration declaration) throws IOException {
        out.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Bericht xmlns="%1$sjw323/schema" xmlns:ijw="%1$sbasisschema/schema"><Header><BerichtCode>490</BerichtCode>\
                <BerichtVersie>3</BerichtVersie><BerichtSubversie>2</BerichtSubversie><Afzender>%2$s</Afzender>\
                <Ontvanger>%3$s</Ontvanger><BerichtIdentificatie><ijw:Identificatie>%4$s</ijw:Identificatie>\
                <ijw:Dagtekening>%5$s</ijw:Dagtekening></BerichtIdentificatie><XsdVersie>\
                <ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>\
                </XsdVersie></Header><Declaratie><DeclaratieNummer>%4$s</DeclaratieNummer><DeclaratiePeriode>%6$s\
                </DeclaratiePeriode><DeclaratieDagtekening>%5$s</DeclaratieDagtekening><TotaalIngediendBedrag>\
                <ijw:TotaalBedrag>%7$d</ijw:TotaalBedrag><ijw:DebetCredit>D</ijw:DebetCredit></TotaalIngediendBedrag>\
                <Clienten>""".formatted(
                        NAMESPACES,
                        declaration.provider(),
                        declaration.municipality(),
                        declaration.identification(),
                        Declaration.SIGNED,
                        month(),
                        declaration.expected().submittedCents()));
        declaration.ordered().forEach(this::write);
        endClient();
        out.append("</Clienten></Declaratie></Bericht>\n");
    }

    private void write(Line line) {
        try {
            if (!line.bsn().equals(client)) {
                endClient();
                client = line.bsn();
                out.append("<Client><Bsn>").append(client).append("</Bsn><Prestaties>");
            }
            out.append("<Prestatie><ProductReferentie><ijw:ReferentieNummer>")
                    .append(line.reference())
                    .append("</ijw:ReferentieNummer></ProductReferentie><ToewijzingNummer>")
                    .append(Long.toString(line.allocationNumber()))
                    .append("</ToewijzingNummer><ProductCategorie>")
                    .append(line.product().category())
                    .append("</ProductCategorie><ProductCode>")
                    .append(line.product().code())
                    .append("</ProductCode><ProductPeriode>")
                    .append(month())
                    .append("</ProductPeriode><GeleverdVolume>")
                    .append(Long.toString(line.volume()))
                    .append("</GeleverdVolume><Eenheid>")
                    .append(line.unit())
                    .append("</Eenheid>");
            if (line.tariffCents() != null) {
                out.append("<ProductTarief>")
                        .append(line.tariffCents().toString())
                        .append("</ProductTarief>");
            }
            out.append("<IngediendBedrag><ijw:Bedrag>")
                    .append(Long.toString(line.amountCents()))
                    .append("</ijw:Bedrag><ijw:DebetCredit>D</ijw:DebetCredit></IngediendBedrag></Prestatie>");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void endClient() throws IOException {
        if (!client.isEmpty()) {
            out.append("</Prestaties></Client>");
        }
    }

    private static String month() {
        LocalDate first = Declaration.MONTH.atDay(1);
        LocalDate last = Declaration.MONTH.atEndOfMonth();
        return "<ijw:Begindatum>" + first + "</ijw:Begindatum><ijw:Einddatum>" + last + "</ijw:Einddatum>";
    }
}
