package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.CommonShapes.ACHTERNAAM;
import static nl.tandem.contracting.ijw.CommonShapes.FORGOTTEN;
import static nl.tandem.contracting.ijw.CommonShapes.GEBOORTEDATUM;
import static nl.tandem.contracting.ijw.CommonShapes.OMVANG;
import static nl.tandem.contracting.ijw.CommonShapes.PRODUCT;
import static nl.tandem.contracting.ijw.Shape.composite;
import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.many;
import static nl.tandem.contracting.ijw.Shape.one;
import static nl.tandem.contracting.ijw.Shape.optional;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.tandem.contracting.ijw.Shape.Sequence;

/** The schema of the 301, as a table. */
final class Jw301Shape {

    static final Sequence HEADER = CommonShapes.header(MessageType.JW301, SimpleTypes.GEMEENTE, SimpleTypes.AGB_CODE);

    private static final Sequence VOLLEDIGE_NAAM = composite(
            "CDT_VolledigeNaam",
            v -> new Jw301.Naam(v.has("Partnernaam"), v.text("NaamGebruik")),
            one("Geslachtsnaam", ACHTERNAAM),
            optional("Partnernaam", ACHTERNAAM),
            optional("Voornamen", SimpleTypes.NAAM),
            optional("Voorletters", SimpleTypes.VOORLETTERS),
            one("NaamGebruik", SimpleTypes.NAAM_GEBRUIK));

    private static final Sequence COMMUNICATIE = composite(
            "CDT_Communicatie",
            v -> new Jw301.Communicatie(v.text("Vorm"), v.find("Taal", String.class)),
            one("Vorm", SimpleTypes.COMMUNICATIEVORM),
            optional("Taal", SimpleTypes.TAAL));

    private static final Sequence HUIS = composite(
            "CDT_Huis",
            v -> FORGOTTEN,
            one("Huisnummer", SimpleTypes.HUISNUMMER),
            optional("Huisletter", SimpleTypes.HUISLETTER),
            optional("HuisnummerToevoeging", SimpleTypes.HUISNUMMER_TOEVOEGING),
            optional("AanduidingWoonadres", SimpleTypes.AANDUIDING_WOONADRES));

    private static final Sequence ADRES = composite(
            "CDT_Adres",
            v -> new Jw301.Adres(v.has("Huis"), v.find("Postcode", String.class), v.find("LandCode", String.class)),
            optional("Huis", HUIS),
            optional("Postcode", SimpleTypes.POSTCODE),
            optional("Straatnaam", SimpleTypes.STRAATNAAM),
            optional("Plaatsnaam", SimpleTypes.PLAATSNAAM),
            optional("LandCode", SimpleTypes.LAND_CODE));

    private static final Sequence TELEFOON = composite(
            "CDT_Telefoon",
            v -> FORGOTTEN,
            one("Telefoonnummer", SimpleTypes.TELEFOONNUMMER),
            one("Landnummer", SimpleTypes.LANDNUMMER));

    private static final Sequence TELEFOONNUMMERS = composite(
            "CDT_Telefoonnummers", v -> FORGOTTEN, one("Telefoon01", TELEFOON), optional("Telefoon02", TELEFOON));

    private static final Sequence OPEN_PERIODE = composite(
            "CDT_OpenPeriode",
            v -> new Jw301.OpenPeriode(v.find("Begindatum", LocalDate.class), v.find("Einddatum", LocalDate.class)),
            optional("Begindatum", SimpleTypes.DATUM),
            optional("Einddatum", SimpleTypes.DATUM));

    private static final Sequence CONTACT = klasse(
            "Contact",
            v -> new Jw301.Contact(
                    v.text("Soort"),
                    v.find("Adres", Jw301.Adres.class),
                    v.has("Telefoon"),
                    v.find("Periode", Jw301.OpenPeriode.class)),
            one("Soort", SimpleTypes.ADRES_SOORT),
            optional("Adres", ADRES),
            optional("Organisatie", SimpleTypes.ORGANISATIENAAM),
            optional("Telefoon", TELEFOONNUMMERS),
            optional("Emailadres", SimpleTypes.EMAILADRES),
            optional("Periode", OPEN_PERIODE));

    private static final Sequence RELATIE = klasse(
            "Relatie",
            v -> new Jw301.Relatie(
                    v.text("Nummer"),
                    v.find("Geboortedatum", Geboortedatum.class),
                    v.get("Naam", Jw301.Naam.class),
                    v.get("Contact", Jw301.Contact.class)),
            one("Nummer", SimpleTypes.PERSOONSID),
            optional("Volgorde", SimpleTypes.RELATIE_VOLGORDE),
            one("Soort", SimpleTypes.SOORT_RELATIE),
            optional("Geboortedatum", GEBOORTEDATUM),
            optional("Geslacht", SimpleTypes.GESLACHT),
            one("Naam", VOLLEDIGE_NAAM),
            one("Contact", CONTACT));

    private static final Sequence RELATIES =
            klasse("Relaties", v -> v.all("Relatie", Jw301.Relatie.class), many("Relatie", RELATIE));

    private static final Sequence CONTACTGEGEVENS =
            klasse("Contactgegevens", v -> v.all("Contact", Jw301.Contact.class), many("Contact", CONTACT));

    private static final Sequence TOEGEWEZEN_PRODUCT = klasse(
            "ToegewezenProduct",
            v -> new Jw301.ToegewezenProduct(
                    v.number("ToewijzingNummer"),
                    v.find("ReferentieAanbieder", String.class),
                    v.find("Product", Product.class),
                    v.get("Toewijzingsdatum", LocalDate.class),
                    v.get("Toewijzingstijd", LocalTime.class),
                    v.get("Ingangsdatum", LocalDate.class),
                    v.find("Einddatum", LocalDate.class),
                    v.find("RedenWijziging", String.class),
                    v.find("Omvang", Omvang.class),
                    v.find("Budget", Long.class)),
            one("ToewijzingNummer", SimpleTypes.NUMMER),
            optional("ReferentieAanbieder", SimpleTypes.REFERENTIE),
            optional("Product", PRODUCT),
            one("Toewijzingsdatum", SimpleTypes.DATUM),
            one("Toewijzingstijd", SimpleTypes.TIJD),
            one("Ingangsdatum", SimpleTypes.DATUM),
            optional("Einddatum", SimpleTypes.DATUM),
            optional("RedenWijziging", SimpleTypes.REDEN_WIJZIGING),
            optional("Omvang", OMVANG),
            optional("Budget", SimpleTypes.BUDGET),
            optional("Commentaar", SimpleTypes.COMMENTAAR));

    private static final Sequence TOEGEWEZEN_PRODUCTEN = klasse(
            "ToegewezenProducten",
            v -> v.all("ToegewezenProduct", Jw301.ToegewezenProduct.class),
            many("ToegewezenProduct", TOEGEWEZEN_PRODUCT));

    private static final Sequence CLIENT = klasse(
            "Client",
            v -> new Jw301.Client(
                    new Bsn(v.text("Bsn")),
                    v.get("Geboortedatum", Geboortedatum.class),
                    v.get("Naam", Jw301.Naam.class),
                    v.find("Communicatie", Jw301.Communicatie.class),
                    v.all("Relaties", Jw301.Relatie.class),
                    v.all("Contactgegevens", Jw301.Contact.class),
                    v.all("ToegewezenProducten", Jw301.ToegewezenProduct.class)),
            one("Bsn", SimpleTypes.BURGER_SERVICENUMMER),
            one("Geboortedatum", GEBOORTEDATUM),
            one("Geslacht", SimpleTypes.GESLACHT),
            one("Naam", VOLLEDIGE_NAAM),
            optional("Communicatie", COMMUNICATIE),
            optional("JuridischeStatus", SimpleTypes.JURIDISCHE_STATUS),
            optional("WettelijkeVertegenwoordiging", SimpleTypes.WETTELIJKE_VERTEGENWOORDIGING),
            optional("Commentaar", SimpleTypes.COMMENTAAR),
            optional("Relaties", RELATIES),
            one("Contactgegevens", CONTACTGEGEVENS),
            one("ToegewezenProducten", TOEGEWEZEN_PRODUCTEN));

    static final Sequence BERICHT = klasse(
            "Bericht",
            v -> new Jw301(v.get("Header", MessageHeader.class), v.get("Client", Jw301.Client.class)),
            one("Header", HEADER),
            one("Client", CLIENT));

    private Jw301Shape() {}
}
