package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteReceiptTest {

    private static final XsdVersie VERSIONS = new XsdVersie("1.0.0", "1.0.1");
    private static final BerichtIdentificatie RETOUR =
            new BerichtIdentificatie("R000000001", LocalDate.parse("2026-01-06"));

    @Test
    void aReceiptRepeatsTheHeaderAndAddsItsOwnIdentification() throws Exception {
        String expected = """
                {ns302}Bericht |
                  {ns302}Header |
                    {ns302}BerichtCode 437
                    {ns302}BerichtVersie 3
                    {ns302}BerichtSubversie 2
                    {ns302}Afzender 0505
                    {ns302}Ontvanger 12345678
                    {ns302}BerichtIdentificatie |
                      {basis}Identificatie T000000001
                      {basis}Dagtekening 2026-01-05
                    {ns302}XsdVersie |
                      {basis}BasisschemaXsdVersie 1.0.0
                      {basis}BerichtXsdVersie 1.0.0
                    {ns302}IdentificatieRetour R000000001
                    {ns302}DagtekeningRetour 2026-01-06
                    {ns302}XsdVersieRetour |
                      {basis}BasisschemaXsdVersie 1.0.0
                      {basis}BerichtXsdVersie 1.0.1
                    {ns302}RetourCodes |
                      {ns302}RetourCode 0001""".replace("ns302", "http://www.istandaarden.nl/ijw/3_2/jw302/schema")
                .replace("basis}", "http://www.istandaarden.nl/ijw/3_2/basisschema/schema}")
                .replace("|", "");

        assertEquals(expected.lines().toList(), written(List.of(RetourCode.TECHNICALLY_REJECTED)));
    }

    @Test
    void aReceiptWithoutRemarksHasNoCodes() throws Exception {
        assertEquals(
                List.of(),
                written(List.of()).stream()
                        .filter(line -> line.contains("RetourCode"))
                        .toList());
    }

    private static List<String> written(List<RetourCode> codes) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Jw302Writer.write(new Jw302(GoldenMessage.JW301.jw301().header(), RETOUR, VERSIONS, codes), output);
        return XmlTree.elements(output.toByteArray());
    }
}
