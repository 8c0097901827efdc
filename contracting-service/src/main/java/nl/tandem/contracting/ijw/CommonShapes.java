package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.Shape.composite;
import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.one;
import static nl.tandem.contracting.ijw.Shape.optional;

import java.time.LocalDate;
import nl.tandem.contracting.ijw.Shape.Sequence;

/** The Header and the composite types that more than one message uses. */
final class CommonShapes {

    /** Stands for a value whose shape is checked and that nobody needs. */
    static final Object FORGOTTEN = new Object();

    static final Sequence GESLOTEN_PERIODE = composite(
            "CDT_GeslotenPeriode",
            v -> new GeslotenPeriode(v.get("Begindatum", LocalDate.class), v.get("Einddatum", LocalDate.class)),
            one("Begindatum", SimpleTypes.DATUM),
            one("Einddatum", SimpleTypes.DATUM));

    static final Sequence GEBOORTEDATUM = composite(
            "CDT_Geboortedatum",
            v -> new Geboortedatum(v.get("Datum", LocalDate.class), v.find("DatumGebruik", String.class)),
            one("Datum", SimpleTypes.DATUM),
            optional("DatumGebruik", SimpleTypes.DATUM_GEBRUIK));

    static final Sequence ACHTERNAAM = composite(
            "CDT_Achternaam",
            v -> FORGOTTEN,
            one("Achternaam", SimpleTypes.NAAM),
            optional("Voorvoegsel", SimpleTypes.VOORVOEGSEL));

    static final Sequence PRODUCT = composite(
            "CDT_Product",
            v -> new Product(v.text("Categorie"), v.find("Code", String.class)),
            one("Categorie", SimpleTypes.PRODUCT_CATEGORIE),
            optional("Code", SimpleTypes.PRODUCT_CODE));

    static final Sequence OMVANG = composite(
            "CDT_Omvang",
            v -> new Omvang(v.number("Volume"), v.get("Eenheid", Eenheid.class), v.get("Frequentie", Frequentie.class)),
            one("Volume", SimpleTypes.VOLUME),
            one("Eenheid", SimpleTypes.EENHEID),
            one("Frequentie", SimpleTypes.FREQUENTIE));

    static final Sequence VERKORTE_NAAM = composite(
            "CDT_VerkorteNaam",
            v -> FORGOTTEN,
            one("Geslachtsnaam", ACHTERNAAM),
            optional("Voornamen", SimpleTypes.NAAM),
            optional("Voorletters", SimpleTypes.VOORLETTERS));

    static final Sequence BERICHT_IDENTIFICATIE = composite(
            "CDT_BerichtIdentificatie",
            v -> new BerichtIdentificatie(v.text("Identificatie"), v.get("Dagtekening", LocalDate.class)),
            one("Identificatie", SimpleTypes.IDENTIFICATIE_BERICHT),
            one("Dagtekening", SimpleTypes.DATUM));

    static final Sequence XSD_VERSIE = composite(
            "CDT_XsdVersie",
            v -> new XsdVersie(v.text("BasisschemaXsdVersie"), v.text("BerichtXsdVersie")),
            one("BasisschemaXsdVersie", SimpleTypes.VERSIE),
            one("BerichtXsdVersie", SimpleTypes.VERSIE));

    private CommonShapes() {}

    static Sequence header(MessageType message, SimpleType afzender, SimpleType ontvanger) {
        return klasse(
                "Header",
                v -> new MessageHeader(
                        message,
                        v.text("Afzender"),
                        v.text("Ontvanger"),
                        v.get("BerichtIdentificatie", BerichtIdentificatie.class),
                        v.get("XsdVersie", XsdVersie.class)),
                one("BerichtCode", SimpleType.fixed("LDT_BerichtCode", message.berichtCode())),
                one("BerichtVersie", SimpleTypes.BERICHT_VERSIE),
                one("BerichtSubversie", SimpleTypes.BERICHT_SUBVERSIE),
                one("Afzender", afzender),
                one("Ontvanger", ontvanger),
                one("BerichtIdentificatie", BERICHT_IDENTIFICATIE),
                one("XsdVersie", XSD_VERSIE));
    }
}
