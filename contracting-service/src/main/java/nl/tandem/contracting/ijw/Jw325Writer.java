package nl.tandem.contracting.ijw;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes the answer to a declaration. */
public final class Jw325Writer {

    private Jw325Writer() {}

    /** Leaves the stream open. */
    public static void write(Jw325 answer, OutputStream output) {
        MessageWriter.write(MessageType.JW325, output, xml -> {
            xml.klasse("Header", () -> {
                xml.header(answer.header());
                xml.berichtIdentificatie("DeclaratieIdentificatie", answer.declaratieIdentificatie());
                xml.xsdVersie("XsdVersieDeclaratie", answer.xsdVersieDeclaratie());
                xml.retourCodes(answer.retourCodes());
            });
            if (answer.declaratieAntwoord() != null) {
                declaratieAntwoord(xml, answer.declaratieAntwoord());
            }
        });
    }

    private static void declaratieAntwoord(MessageWriter xml, Jw325.DeclaratieAntwoord antwoord)
            throws XMLStreamException {
        xml.klasse("DeclaratieAntwoord", () -> {
            xml.value("DeclaratieNummer", antwoord.declaratieNummer());
            bedrag(xml, "TotaalIngediendBedrag", "TotaalBedrag", antwoord.totaalIngediendBedrag());
            bedrag(xml, "TotaalToegekendBedrag", "TotaalBedrag", antwoord.totaalToegekendBedrag());
            if (!antwoord.clienten().isEmpty()) {
                xml.klasse("Clienten", () -> {
                    for (Jw325.Client client : antwoord.clienten()) {
                        client(xml, client);
                    }
                });
            }
            xml.retourCodes(antwoord.retourCodes());
        });
    }

    private static void client(MessageWriter xml, Jw325.Client client) throws XMLStreamException {
        xml.klasse("Client", () -> {
            xml.value("Bsn", client.bsn().value());
            xml.klasse("Prestaties", () -> {
                for (Jw325.Prestatie prestatie : client.prestaties()) {
                    prestatie(xml, prestatie);
                }
            });
            xml.retourCodes(client.retourCodes());
        });
    }

    private static void prestatie(MessageWriter xml, Jw325.Prestatie rejected) throws XMLStreamException {
        Jw323.Prestatie prestatie = rejected.ingediend();
        xml.klasse("Prestatie", () -> {
            xml.klasse("ProductReferentie", () -> {
                xml.basisValue("ReferentieNummer", prestatie.referentieNummer());
                xml.basisValue("VorigReferentieNummer", prestatie.vorigReferentieNummer());
            });
            xml.value("ToewijzingNummer", prestatie.toewijzingNummer());
            xml.value("ProductCategorie", prestatie.productCategorie());
            xml.value("ProductCode", prestatie.productCode());
            xml.klasse("ProductPeriode", () -> {
                xml.basisValue("Begindatum", prestatie.productPeriode().begindatum());
                xml.basisValue("Einddatum", prestatie.productPeriode().einddatum());
            });
            xml.value("GeleverdVolume", prestatie.geleverdVolume());
            xml.value("Eenheid", prestatie.eenheid().code());
            xml.value("ProductTarief", prestatie.productTarief());
            bedrag(xml, "IngediendBedrag", "Bedrag", prestatie.ingediendBedrag());
            xml.retourCodes(rejected.retourCodes());
        });
    }

    private static void bedrag(MessageWriter xml, String name, String amountName, Bedrag bedrag)
            throws XMLStreamException {
        xml.klasse(name, () -> {
            xml.basisValue(amountName, bedrag.cents());
            xml.basisValue("DebetCredit", bedrag.debetCredit());
        });
    }
}
