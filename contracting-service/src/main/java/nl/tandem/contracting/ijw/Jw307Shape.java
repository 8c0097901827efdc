package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.CommonShapes.GEBOORTEDATUM;
import static nl.tandem.contracting.ijw.CommonShapes.PRODUCT;
import static nl.tandem.contracting.ijw.CommonShapes.VERKORTE_NAAM;
import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.many;
import static nl.tandem.contracting.ijw.Shape.one;
import static nl.tandem.contracting.ijw.Shape.optional;

import java.time.LocalDate;
import nl.tandem.contracting.ijw.Shape.Sequence;

/** The schema of the 307, as a table. */
final class Jw307Shape {

    static final Sequence HEADER = CommonShapes.header(MessageType.JW307, SimpleTypes.AGB_CODE, SimpleTypes.GEMEENTE);

    private static final Sequence STOP_PRODUCT = klasse(
            "StopProduct",
            v -> new Jw307.StopProduct(
                    v.find("ToewijzingNummer", Long.class),
                    v.find("Product", Product.class),
                    v.find("ToewijzingIngangsdatum", LocalDate.class),
                    v.get("Begindatum", LocalDate.class),
                    v.text("RedenBeeindiging"),
                    v.get("Einddatum", LocalDate.class),
                    v.text("StatusAanlevering")),
            optional("ToewijzingNummer", SimpleTypes.NUMMER),
            optional("Product", PRODUCT),
            optional("ToewijzingIngangsdatum", SimpleTypes.DATUM),
            one("Begindatum", SimpleTypes.DATUM),
            one("RedenBeeindiging", SimpleTypes.REDEN_BEEINDIGING),
            one("Einddatum", SimpleTypes.DATUM),
            one("StatusAanlevering", SimpleTypes.STATUS_AANLEVERING));

    private static final Sequence STOP_PRODUCTEN = klasse(
            "StopProducten", v -> v.all("StopProduct", Jw307.StopProduct.class), many("StopProduct", STOP_PRODUCT));

    private static final Sequence CLIENT = klasse(
            "Client",
            v -> new Jw307.Client(
                    new Bsn(v.text("Bsn")),
                    v.get("Geboortedatum", Geboortedatum.class),
                    v.all("StopProducten", Jw307.StopProduct.class)),
            one("Bsn", SimpleTypes.BURGER_SERVICENUMMER),
            one("Geboortedatum", GEBOORTEDATUM),
            one("Geslacht", SimpleTypes.GESLACHT),
            one("Naam", VERKORTE_NAAM),
            one("StopProducten", STOP_PRODUCTEN));

    static final Sequence BERICHT = klasse(
            "Bericht",
            v -> new Jw307(v.get("Header", MessageHeader.class), v.get("Client", Jw307.Client.class)),
            one("Header", HEADER),
            one("Client", CLIENT));

    private Jw307Shape() {}
}
