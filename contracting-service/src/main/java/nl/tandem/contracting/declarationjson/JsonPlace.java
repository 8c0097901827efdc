package nl.tandem.contracting.declarationjson;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the JSON stands what the XML that was made of it has at some place. */
final class JsonPlace {

    private static final Pattern CLIENT = Pattern.compile(
            "/Bericht/Declaratie/Clienten/Client\\[(\\d+)](?:/Prestaties(?:/Prestatie\\[(\\d+)])?)?(/.*)?");

    private static final Map<String, String> OF_LINE = Map.ofEntries(
            Map.entry("/Bsn", "/bsn"),
            Map.entry("/ProductReferentie/ReferentieNummer", "/reference"),
            Map.entry("/ProductReferentie/VorigReferentieNummer", "/previousReference"),
            Map.entry("/ToewijzingNummer", "/allocationNumber"),
            Map.entry("/ProductCategorie", "/category"),
            Map.entry("/ProductCode", "/code"),
            Map.entry("/ProductPeriode/Begindatum", "/periodStart"),
            Map.entry("/ProductPeriode/Einddatum", "/periodEnd"),
            Map.entry("/GeleverdVolume", "/volume"),
            Map.entry("/Eenheid", "/unit"),
            Map.entry("/ProductTarief", "/tariffCents"),
            Map.entry("/IngediendBedrag/Bedrag", "/amountCents"),
            Map.entry("/IngediendBedrag/DebetCredit", "/amountCents"),
            Map.entry("/Prestatie", "/lines"));

    private static final Map<String, String> OF_DECLARATION = Map.ofEntries(
            Map.entry("/Bericht/Header/Afzender", "/sender"),
            Map.entry("/Bericht/Header/Ontvanger", "/receiver"),
            Map.entry("/Bericht/Header/BerichtIdentificatie/Identificatie", "/identification"),
            Map.entry("/Bericht/Header/BerichtIdentificatie/Dagtekening", "/messageDate"),
            Map.entry("/Bericht/Declaratie/DeclaratieNummer", "/declarationNumber"),
            Map.entry("/Bericht/Declaratie/DeclaratiePeriode/Begindatum", "/periodStart"),
            Map.entry("/Bericht/Declaratie/DeclaratiePeriode/Einddatum", "/periodEnd"),
            Map.entry("/Bericht/Declaratie/DeclaratieDagtekening", "/declarationDate"),
            Map.entry("/Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag", "/totalCents"),
            Map.entry("/Bericht/Declaratie/TotaalIngediendBedrag/DebetCredit", "/totalCents"),
            Map.entry("/Bericht/Declaratie/Clienten/Client", "/clients"));

    private JsonPlace() {}

    /** A JSON Pointer. */
    static String of(String xmlPath) {
        Matcher client = CLIENT.matcher(xmlPath);
        if (!client.matches()) {
            return OF_DECLARATION.getOrDefault(xmlPath, "");
        }
        StringBuilder pointer = new StringBuilder("/clients/").append(index(client.group(1)));
        if (client.group(2) != null) {
            pointer.append("/lines/").append(index(client.group(2)));
        }
        String rest = client.group(3);
        return rest == null
                ? pointer.toString()
                : pointer.append(OF_LINE.getOrDefault(rest, "")).toString();
    }

    private static int index(String occurrence) {
        return Integer.parseInt(occurrence) - 1;
    }
}
