package nl.tandem.contracting.ijw;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes a declaration that came in another form; what is absent is left out, and reading it tells so. */
public final class Jw323Writer {

    private Jw323Writer() {}

    /** Leaves the stream open. */
    public static void write(Jw323Text text, XsdVersie xsdVersie, OutputStream output) {
        MessageWriter.write(MessageType.JW323, output, xml -> {
            xml.klasse("Header", () -> {
                xml.value("BerichtCode", MessageType.JW323.berichtCode());
                xml.value("BerichtVersie", 3);
                xml.value("BerichtSubversie", 2);
                xml.value("Afzender", text.afzender());
                xml.value("Ontvanger", text.ontvanger());
                xml.klasse("BerichtIdentificatie", () -> {
                    xml.basisValue("Identificatie", text.identificatie());
                    xml.basisValue("Dagtekening", text.dagtekening());
                });
                xml.xsdVersie("XsdVersie", xsdVersie);
            });
            xml.klasse("Declaratie", () -> {
                xml.value("DeclaratieNummer", text.declaratieNummer());
                periode(xml, "DeclaratiePeriode", text.begindatum(), text.einddatum());
                xml.value("DeclaratieDagtekening", text.declaratieDagtekening());
                bedrag(xml, "TotaalIngediendBedrag", "TotaalBedrag", text.totaalCents());
                xml.klasse("Clienten", () -> {
                    for (Jw323Text.Client client : text.clienten()) {
                        client(xml, client);
                    }
                });
            });
        });
    }

    private static void client(MessageWriter xml, Jw323Text.Client client) throws XMLStreamException {
        xml.klasse("Client", () -> {
            xml.value("Bsn", client.bsn());
            xml.klasse("Prestaties", () -> {
                for (Jw323Text.Prestatie line : client.prestaties()) {
                    prestatie(xml, line);
                }
            });
        });
    }

    private static void prestatie(MessageWriter xml, Jw323Text.Prestatie line) throws XMLStreamException {
        xml.klasse("Prestatie", () -> {
            xml.klasse("ProductReferentie", () -> {
                xml.basisValue("ReferentieNummer", line.referentieNummer());
                xml.basisValue("VorigReferentieNummer", line.vorigReferentieNummer());
            });
            xml.value("ToewijzingNummer", line.toewijzingNummer());
            xml.value("ProductCategorie", line.productCategorie());
            xml.value("ProductCode", line.productCode());
            periode(xml, "ProductPeriode", line.begindatum(), line.einddatum());
            xml.value("GeleverdVolume", line.geleverdVolume());
            xml.value("Eenheid", line.eenheid());
            xml.value("ProductTarief", line.productTarief());
            bedrag(xml, "IngediendBedrag", "Bedrag", line.ingediendCents());
        });
    }

    private static void periode(MessageWriter xml, String name, @Nullable String begin, @Nullable String end)
            throws XMLStreamException {
        xml.klasse(name, () -> {
            xml.basisValue("Begindatum", begin);
            xml.basisValue("Einddatum", end);
        });
    }

    private static void bedrag(MessageWriter xml, String name, String amountName, @Nullable Long signedCents)
            throws XMLStreamException {
        xml.klasse(name, () -> {
            if (signedCents != null) {
                Bedrag bedrag = Bedrag.ofSigned(signedCents);
                xml.basisValue(amountName, bedrag.cents());
                xml.basisValue("DebetCredit", bedrag.debetCredit());
            }
        });
    }
}
