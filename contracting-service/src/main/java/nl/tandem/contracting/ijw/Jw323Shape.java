package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.CommonShapes.GESLOTEN_PERIODE;
import static nl.tandem.contracting.ijw.Shape.composite;
import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.many;
import static nl.tandem.contracting.ijw.Shape.one;
import static nl.tandem.contracting.ijw.Shape.optional;

import java.time.LocalDate;
import nl.tandem.contracting.ijw.Shape.Sequence;
import org.jspecify.annotations.Nullable;

/** The schema of the 323, as a table. */
final class Jw323Shape {

    private record Referentie(String nummer, @Nullable String vorigNummer) {}

    static final Sequence HEADER = CommonShapes.header(MessageType.JW323, SimpleTypes.AGB_CODE, SimpleTypes.GEMEENTE);

    private static final Sequence REFERENTIE = composite(
            "CDT_Referentie",
            v -> new Referentie(v.text("ReferentieNummer"), v.find("VorigReferentieNummer", String.class)),
            one("ReferentieNummer", SimpleTypes.REFERENTIE_NUMMER),
            optional("VorigReferentieNummer", SimpleTypes.REFERENTIE_NUMMER));

    private static final Sequence BEDRAG_MET_DC = composite(
            "CDT_BedragMetDC",
            v -> new Bedrag(v.number("Bedrag"), v.get("DebetCredit", DebetCredit.class)),
            one("Bedrag", SimpleTypes.BEDRAG),
            one("DebetCredit", SimpleTypes.DEBET_CREDIT));

    static final Sequence TOTAAL_BEDRAG_MET_DC = composite(
            "CDT_TotaalBedragMetDC",
            v -> new Bedrag(v.number("TotaalBedrag"), v.get("DebetCredit", DebetCredit.class)),
            one("TotaalBedrag", SimpleTypes.TOTAAL_BEDRAG),
            one("DebetCredit", SimpleTypes.DEBET_CREDIT));

    static final Sequence PRESTATIE = klasse(
            "Prestatie",
            Jw323Shape::prestatie,
            one("ProductReferentie", REFERENTIE),
            one("ToewijzingNummer", SimpleTypes.NUMMER),
            one("ProductCategorie", SimpleTypes.PRODUCT_CATEGORIE),
            one("ProductCode", SimpleTypes.PRODUCT_CODE),
            one("ProductPeriode", GESLOTEN_PERIODE),
            one("GeleverdVolume", SimpleTypes.VOLUME),
            one("Eenheid", SimpleTypes.EENHEID),
            optional("ProductTarief", SimpleTypes.BEDRAG),
            one("IngediendBedrag", BEDRAG_MET_DC));

    private static final Sequence PRESTATIES =
            klasse("Prestaties", v -> v.all("Prestatie", Jw323.Prestatie.class), many("Prestatie", PRESTATIE));

    private static final Sequence CLIENT = klasse(
            "Client",
            v -> new Jw323.Client(new Bsn(v.text("Bsn")), v.all("Prestaties", Jw323.Prestatie.class)),
            one("Bsn", SimpleTypes.BURGER_SERVICENUMMER),
            one("Prestaties", PRESTATIES));

    private static final Sequence CLIENTEN =
            klasse("Clienten", v -> v.all("Client", Jw323.Client.class), many("Client", CLIENT));

    private static final Sequence DECLARATIE = klasse(
            "Declaratie",
            v -> new Jw323.Declaratie(
                    v.text("DeclaratieNummer"),
                    v.get("DeclaratiePeriode", GeslotenPeriode.class),
                    v.get("DeclaratieDagtekening", LocalDate.class),
                    v.get("TotaalIngediendBedrag", Bedrag.class),
                    v.all("Clienten", Jw323.Client.class)),
            one("DeclaratieNummer", SimpleTypes.DECLARATIE_NUMMER),
            one("DeclaratiePeriode", GESLOTEN_PERIODE),
            one("DeclaratieDagtekening", SimpleTypes.DATUM),
            one("TotaalIngediendBedrag", TOTAAL_BEDRAG_MET_DC),
            one("Clienten", CLIENTEN));

    static final Sequence BERICHT = klasse(
            "Bericht",
            v -> new Jw323(v.get("Header", MessageHeader.class), v.get("Declaratie", Jw323.Declaratie.class)),
            one("Header", HEADER),
            one("Declaratie", DECLARATIE));

    private Jw323Shape() {}

    private static Jw323.Prestatie prestatie(Values v) {
        Referentie referentie = v.get("ProductReferentie", Referentie.class);
        return new Jw323.Prestatie(
                referentie.nummer(),
                referentie.vorigNummer(),
                v.number("ToewijzingNummer"),
                v.text("ProductCategorie"),
                v.text("ProductCode"),
                v.get("ProductPeriode", GeslotenPeriode.class),
                v.number("GeleverdVolume"),
                v.get("Eenheid", Eenheid.class),
                v.find("ProductTarief", Long.class),
                v.get("IngediendBedrag", Bedrag.class));
    }
}
