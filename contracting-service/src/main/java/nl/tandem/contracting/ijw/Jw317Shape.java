package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.CommonShapes.OMVANG;
import static nl.tandem.contracting.ijw.CommonShapes.PRODUCT;
import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.many;
import static nl.tandem.contracting.ijw.Shape.one;
import static nl.tandem.contracting.ijw.Shape.optional;

import java.time.LocalDate;
import nl.tandem.contracting.ijw.Shape.Sequence;

/** The schema of the 317, as a table. */
final class Jw317Shape {

    static final Sequence HEADER = CommonShapes.header(MessageType.JW317, SimpleTypes.AGB_CODE, SimpleTypes.GEMEENTE);

    private static final Sequence ONGEWIJZIGD_PRODUCT = klasse(
            "OngewijzigdProduct", v -> v.number("ToewijzingNummer"), one("ToewijzingNummer", SimpleTypes.NUMMER));

    private static final Sequence ONGEWIJZIGDE_PRODUCTEN = klasse(
            "OngewijzigdeProducten",
            v -> v.all("OngewijzigdProduct", Long.class),
            many("OngewijzigdProduct", ONGEWIJZIGD_PRODUCT));

    private static final Sequence TE_WIJZIGEN_PRODUCT = klasse(
            "TeWijzigenProduct",
            v -> new Jw317.TeWijzigenProduct(
                    v.number("ToewijzingNummer"),
                    v.get("GewensteIngangsdatum", LocalDate.class),
                    v.find("Einddatum", LocalDate.class),
                    v.find("Omvang", Omvang.class),
                    v.find("Budget", Long.class)),
            one("ToewijzingNummer", SimpleTypes.NUMMER),
            one("GewensteIngangsdatum", SimpleTypes.DATUM),
            optional("Einddatum", SimpleTypes.DATUM),
            optional("Omvang", OMVANG),
            optional("Budget", SimpleTypes.BUDGET));

    private static final Sequence TE_WIJZIGEN_PRODUCTEN = klasse(
            "TeWijzigenProducten",
            v -> v.all("TeWijzigenProduct", Jw317.TeWijzigenProduct.class),
            many("TeWijzigenProduct", TE_WIJZIGEN_PRODUCT));

    private static final Sequence NIEUW_PRODUCT = klasse(
            "NieuwProduct",
            v -> new Jw317.NieuwProduct(
                    v.find("Product", Product.class),
                    v.get("GewensteIngangsdatum", LocalDate.class),
                    v.find("Einddatum", LocalDate.class),
                    v.find("Omvang", Omvang.class),
                    v.find("Budget", Long.class)),
            optional("Product", PRODUCT),
            one("GewensteIngangsdatum", SimpleTypes.DATUM),
            optional("Einddatum", SimpleTypes.DATUM),
            optional("Omvang", OMVANG),
            optional("Budget", SimpleTypes.BUDGET));

    private static final Sequence NIEUWE_PRODUCTEN = klasse(
            "NieuweProducten",
            v -> v.all("NieuwProduct", Jw317.NieuwProduct.class),
            many("NieuwProduct", NIEUW_PRODUCT));

    private static final Sequence VERZOEK = klasse(
            "Verzoek",
            v -> new Jw317.Verzoek(
                    v.text("ReferentieAanbieder"),
                    v.text("RedenVerzoek"),
                    v.all("OngewijzigdeProducten", Long.class),
                    v.all("TeWijzigenProducten", Jw317.TeWijzigenProduct.class),
                    v.all("NieuweProducten", Jw317.NieuwProduct.class)),
            one("ReferentieAanbieder", SimpleTypes.REFERENTIE),
            one("RedenVerzoek", SimpleTypes.REDEN_VERZOEK),
            optional("OngewijzigdeProducten", ONGEWIJZIGDE_PRODUCTEN),
            optional("TeWijzigenProducten", TE_WIJZIGEN_PRODUCTEN),
            optional("NieuweProducten", NIEUWE_PRODUCTEN));

    private static final Sequence CLIENT = klasse(
            "Client",
            v -> new Jw317.Client(new Bsn(v.text("Bsn")), v.get("Verzoek", Jw317.Verzoek.class)),
            one("Bsn", SimpleTypes.BURGER_SERVICENUMMER),
            one("Verzoek", VERZOEK));

    static final Sequence BERICHT = klasse(
            "Bericht",
            v -> new Jw317(v.get("Header", MessageHeader.class), v.get("Client", Jw317.Client.class)),
            one("Header", HEADER),
            one("Client", CLIENT));

    private Jw317Shape() {}
}
