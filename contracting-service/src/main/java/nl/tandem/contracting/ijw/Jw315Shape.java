package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.CommonShapes.GEBOORTEDATUM;
import static nl.tandem.contracting.ijw.CommonShapes.OMVANG;
import static nl.tandem.contracting.ijw.CommonShapes.PRODUCT;
import static nl.tandem.contracting.ijw.CommonShapes.VERKORTE_NAAM;
import static nl.tandem.contracting.ijw.Shape.composite;
import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.many;
import static nl.tandem.contracting.ijw.Shape.one;
import static nl.tandem.contracting.ijw.Shape.optional;

import java.time.LocalDate;
import nl.tandem.contracting.ijw.Shape.Sequence;

/** The schema of the 315, as a table. */
final class Jw315Shape {

    static final Sequence HEADER = CommonShapes.header(MessageType.JW315, SimpleTypes.AGB_CODE, SimpleTypes.GEMEENTE);

    private static final Sequence VERWIJZER = composite(
            "CDT_Verwijzer",
            v -> new Jw315.Verwijzer(v.text("Type"), v.has("Naam"), v.has("ZorgverlenerCode")),
            one("Type", SimpleTypes.TYPE_VERWIJZER),
            optional("Naam", SimpleTypes.NAAM_VERWIJZER),
            optional("ZorgverlenerCode", SimpleTypes.AGB_CODE));

    private static final Sequence AANGEVRAAGD_PRODUCT = klasse(
            "AangevraagdProduct",
            v -> new Jw315.AangevraagdProduct(
                    v.text("ReferentieAanbieder"),
                    v.has("BeschikkingNummer"),
                    v.find("Product", Product.class),
                    v.find("BeschikkingIngangsdatum", LocalDate.class),
                    v.get("ToewijzingIngangsdatum", LocalDate.class),
                    v.find("ToewijzingEinddatum", LocalDate.class),
                    v.find("Omvang", Omvang.class),
                    v.find("Budget", Long.class),
                    v.get("Verwijzer", Jw315.Verwijzer.class)),
            one("ReferentieAanbieder", SimpleTypes.REFERENTIE),
            optional("BeschikkingNummer", SimpleTypes.NUMMER),
            optional("Product", PRODUCT),
            optional("BeschikkingIngangsdatum", SimpleTypes.DATUM),
            one("ToewijzingIngangsdatum", SimpleTypes.DATUM),
            optional("ToewijzingEinddatum", SimpleTypes.DATUM),
            optional("Omvang", OMVANG),
            optional("Budget", SimpleTypes.BUDGET),
            one("Verwijzer", VERWIJZER),
            optional("Raamcontract", SimpleTypes.JA_NEE),
            optional("Commentaar", SimpleTypes.COMMENTAAR));

    private static final Sequence AANGEVRAAGDE_PRODUCTEN = klasse(
            "AangevraagdeProducten",
            v -> v.all("AangevraagdProduct", Jw315.AangevraagdProduct.class),
            many("AangevraagdProduct", AANGEVRAAGD_PRODUCT));

    private static final Sequence CLIENT = klasse(
            "Client",
            v -> new Jw315.Client(
                    new Bsn(v.text("Bsn")),
                    v.get("Geboortedatum", Geboortedatum.class),
                    v.all("AangevraagdeProducten", Jw315.AangevraagdProduct.class)),
            one("Bsn", SimpleTypes.BURGER_SERVICENUMMER),
            one("Geboortedatum", GEBOORTEDATUM),
            one("Geslacht", SimpleTypes.GESLACHT),
            one("Naam", VERKORTE_NAAM),
            optional("GezagsdragerBekend", SimpleTypes.JA_NEE),
            optional("Commentaar", SimpleTypes.COMMENTAAR),
            one("AangevraagdeProducten", AANGEVRAAGDE_PRODUCTEN));

    static final Sequence BERICHT = klasse(
            "Bericht",
            v -> new Jw315(v.get("Header", MessageHeader.class), v.get("Client", Jw315.Client.class)),
            one("Header", HEADER),
            one("Client", CLIENT));

    private Jw315Shape() {}
}
