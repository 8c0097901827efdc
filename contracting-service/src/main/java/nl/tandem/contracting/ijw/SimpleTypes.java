package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.SimpleType.codes;
import static nl.tandem.contracting.ijw.SimpleType.date;
import static nl.tandem.contracting.ijw.SimpleType.fixedNumber;
import static nl.tandem.contracting.ijw.SimpleType.line;
import static nl.tandem.contracting.ijw.SimpleType.number;
import static nl.tandem.contracting.ijw.SimpleType.pattern;
import static nl.tandem.contracting.ijw.SimpleType.prose;
import static nl.tandem.contracting.ijw.SimpleType.text;
import static nl.tandem.contracting.ijw.SimpleType.time;

import java.util.Optional;

/** The simple types of the basisschema, with their facets and code lists. */
final class SimpleTypes {

    static final SimpleType AANDUIDING_WOONADRES = codes("LDT_AanduidingWoonadres", "AB", "BY", "TO", "WW");
    static final SimpleType ADRES_SOORT = codes("LDT_AdresSoort", "01", "02", "03", "04");
    static final SimpleType AGB_CODE = pattern("LDT_AgbCode", "8 digits", 8, "[0-9]{8}");
    static final SimpleType BEDRAG = number("LDT_Bedrag", 0, 99_999_999);
    static final SimpleType BERICHT_SUBVERSIE = fixedNumber("LDT_BerichtSubversie", "2");
    static final SimpleType BERICHT_VERSIE = fixedNumber("LDT_BerichtVersie", "3");
    static final SimpleType BUDGET = number("LDT_Budget", 0, 99_999_999);
    static final SimpleType BURGER_SERVICENUMMER = pattern("LDT_BurgerServicenummer", "9 digits", 9, "[0-9]{9}");

    /** The standard sets no maximum; ours keeps a message from carrying a book. */
    static final SimpleType COMMENTAAR = prose("LDT_Commentaar", 4096);

    static final SimpleType COMMUNICATIEVORM = codes("LDT_Communicatievorm", "1", "2", "3");
    static final SimpleType DATUM = date("LDT_Datum");
    static final SimpleType DATUM_GEBRUIK = codes("LDT_DatumGebruik", "1", "2", "3");
    static final SimpleType DEBET_CREDIT = codes("LDT_DebetCredit", SimpleTypes::debetCredit);
    static final SimpleType DECLARATIE_NUMMER =
            pattern("LDT_IdentificatieDeclaratie", "1 to 12 letters and digits", 12, "[a-zA-Z0-9]+");
    static final SimpleType EENHEID = codes("LDT_Eenheid", Eenheid::of);
    static final SimpleType EMAILADRES = line("LDT_Emailadres", 80);
    static final SimpleType FREQUENTIE = codes("LDT_Frequentie", Frequentie::of);
    static final SimpleType GEMEENTE = pattern("LDT_Gemeente", "4 digits", 4, "[0-9]{4}");
    static final SimpleType GESLACHT = codes("LDT_Geslacht", "0", "1", "2");
    static final SimpleType HUISLETTER = line("LDT_Huisletter", 1);
    static final SimpleType HUISNUMMER = number("LDT_Huisnummer", 0, 99_999);
    static final SimpleType HUISNUMMER_TOEVOEGING = line("LDT_HuisnummerToevoeging", 4);
    static final SimpleType IDENTIFICATIE_BERICHT = line("LDT_IdentificatieBericht", 12);
    static final SimpleType JA_NEE = codes("LDT_JaNee", "1", "2");
    static final SimpleType JURIDISCHE_STATUS = codes("LDT_JuridischeStatus", "01", "02", "03", "04", "05", "11", "12");
    static final SimpleType LAND_CODE = codes("LDT_LandCode", """
            AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY \
            BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK \
            FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
            IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK \
            ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM \
            PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF \
            TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW""".split(" "));
    static final SimpleType LANDNUMMER = line("LDT_Landnummer", 4);
    static final SimpleType NAAM = line("LDT_Naam", 200);
    static final SimpleType NAAM_GEBRUIK = codes("LDT_NaamGebruik", "1", "2", "3", "4", "5", "6");
    static final SimpleType NAAM_VERWIJZER = line("LDT_NaamVerwijzer", 64);
    static final SimpleType NUMMER = number("LDT_Nummer", 0, 999_999_999);
    static final SimpleType ORGANISATIENAAM = line("LDT_Organisatienaam", 35);
    static final SimpleType PERSOONSID = line("LDT_Persoonsid", 20);
    static final SimpleType PLAATSNAAM = line("LDT_Plaatsnaam", 80);
    static final SimpleType POSTCODE = line("LDT_Postcode", 8);
    static final SimpleType PRODUCT_CATEGORIE = codes(
            "LDT_ProductCategorie",
            "31 32 33 34 35 36 37 38 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55".split(" "));
    static final SimpleType PRODUCT_CODE = line("LDT_ProductCode", 5);
    static final SimpleType REDEN_AFWIJZING_VERZOEK =
            codes("LDT_RedenAfwijzingVerzoek", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    static final SimpleType REDEN_BEEINDIGING =
            codes("LDT_RedenBeeindiging", "02 20 31 32 33 34 35 36 37 38 39".split(" "));
    static final SimpleType REDEN_VERZOEK = codes("LDT_RedenVerzoek", "1", "2");
    static final SimpleType REDEN_WIJZIGING =
            codes("LDT_RedenWijziging", "01 02 03 04 05 06 07 08 09 10 11 12 13 14".split(" "));
    static final SimpleType REFERENTIE = line("LDT_Referentie", 36);
    static final SimpleType REFERENTIE_NUMMER = text("LDT_ReferentieNummer", 1, 20);
    static final SimpleType RELATIE_VOLGORDE = number("LDT_RelatieVolgorde", 0, 99);
    static final SimpleType RETOUR_CODE = codes("LDT_RetourCode", RetourCode::of);
    static final SimpleType SOORT_RELATIE = codes(
            "LDT_SoortRelatie", "03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25".split(" "));
    static final SimpleType STATUS_AANLEVERING = codes("LDT_StatusAanlevering", "1", "2", "3", "9");
    static final SimpleType STRAATNAAM = line("LDT_Straatnaam", 24);
    static final SimpleType TAAL = line("LDT_Taal", 25);
    static final SimpleType TELEFOONNUMMER = pattern("LDT_Telefoonnummer", "1 to 15 digits", 15, "[0-9]+");
    static final SimpleType TIJD = time("LDT_Tijd");
    static final SimpleType TOTAAL_BEDRAG = number("LDT_TotaalBedrag", 0, 999_999_999_999L);
    static final SimpleType TYPE_VERWIJZER = codes("LDT_TypeVerwijzer", "01", "02", "03", "04", "05", "06", "08");
    static final SimpleType VERSIE =
            pattern("LDT_Versie", "a version n.n.n", 1024, "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)");
    static final SimpleType VERZOEK_ANTWOORD = codes("LDT_VerzoekAntwoord", "1", "2");
    static final SimpleType VOLUME = number("LDT_Volume", 0, 99_999_999);
    static final SimpleType VOORLETTERS = pattern("LDT_Voorletters", "1 to 6 letters", 6, "[a-zA-ZÀ-ỳ]+");
    static final SimpleType VOORVOEGSEL = line("LDT_Voorvoegsel", 10);
    static final SimpleType WETTELIJKE_VERTEGENWOORDIGING =
            codes("LDT_WettelijkeVertegenwoordiging", "06", "07", "08", "09", "10");

    private SimpleTypes() {}

    private static Optional<DebetCredit> debetCredit(String code) {
        return switch (code) {
            case "D" -> Optional.of(DebetCredit.D);
            case "C" -> Optional.of(DebetCredit.C);
            default -> Optional.empty();
        };
    }
}
