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

/** The schema of the 305, as a table. */
final class Jw305Shape {

    static final Sequence HEADER = CommonShapes.header(MessageType.JW305, SimpleTypes.AGB_CODE, SimpleTypes.GEMEENTE);

    private static final Sequence START_PRODUCT = klasse(
            "StartProduct",
            v -> new Jw305.StartProduct(
                    v.find("ToewijzingNummer", Long.class),
                    v.find("Product", Product.class),
                    v.find("ToewijzingIngangsdatum", LocalDate.class),
                    v.get("Begindatum", LocalDate.class),
                    v.text("StatusAanlevering")),
            optional("ToewijzingNummer", SimpleTypes.NUMMER),
            optional("Product", PRODUCT),
            optional("ToewijzingIngangsdatum", SimpleTypes.DATUM),
            one("Begindatum", SimpleTypes.DATUM),
            one("StatusAanlevering", SimpleTypes.STATUS_AANLEVERING));

    private static final Sequence START_PRODUCTEN = klasse(
            "StartProducten",
            v -> v.all("StartProduct", Jw305.StartProduct.class),
            many("StartProduct", START_PRODUCT));

    private static final Sequence CLIENT = klasse(
            "Client",
            v -> new Jw305.Client(
                    new Bsn(v.text("Bsn")),
                    v.get("Geboortedatum", Geboortedatum.class),
                    v.all("StartProducten", Jw305.StartProduct.class)),
            one("Bsn", SimpleTypes.BURGER_SERVICENUMMER),
            one("Geboortedatum", GEBOORTEDATUM),
            one("Geslacht", SimpleTypes.GESLACHT),
            one("Naam", VERKORTE_NAAM),
            one("StartProducten", START_PRODUCTEN));

    static final Sequence BERICHT = klasse(
            "Bericht",
            v -> new Jw305(v.get("Header", MessageHeader.class), v.get("Client", Jw305.Client.class)),
            one("Header", HEADER),
            one("Client", CLIENT));

    private Jw305Shape() {}
}
