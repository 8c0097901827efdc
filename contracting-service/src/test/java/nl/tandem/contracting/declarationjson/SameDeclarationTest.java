package nl.tandem.contracting.declarationjson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw323Writer;
import nl.tandem.contracting.ijw.MessageReader;
import nl.tandem.contracting.ijw.NotSchemaShaped;
import nl.tandem.contracting.ijw.ShapeViolation;
import nl.tandem.contracting.ijw.WideLimits;
import nl.tandem.contracting.ijw.XsdVersie;
import org.junit.jupiter.api.Test;

/** A declaration is the same message whether it comes as XML or as JSON; judging sees nothing but that message. */
class SameDeclarationTest {

    private static final MessageReader READER = new MessageReader(WideLimits.LIMITS);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tenThousandLinesAreReadTheSame() throws IOException {
        Random random = new Random(42);
        int lines = 0;
        for (int message = 0; message < 20; message++) {
            GeneratedDeclaration declaration = GeneratedDeclaration.of(message, 500, random);

            Jw323 fromXml = read(declaration.xml().getBytes(StandardCharsets.UTF_8));
            Jw323 fromJson = read(xmlOf(declaration.json()));

            assertEquals(fromXml, fromJson);
            lines += fromJson.lines();
        }
        assertEquals(10_000, lines);
    }

    @Test
    void whatIsWrongIsWrongInTheSamePlaces() {
        Random random = new Random(7);
        int wrong = 0;
        for (int message = 0; message < 200; message++) {
            GeneratedDeclaration declaration =
                    GeneratedDeclaration.of(message, 3, random).spoilt(random);

            List<String> inXml = violations(declaration.xml().getBytes(StandardCharsets.UTF_8));
            List<String> inJson = violations(xmlOf(declaration.json()));

            assertEquals(inXml, inJson);
            wrong += inXml.isEmpty() ? 0 : 1;
        }
        assertTrue(wrong > 100, "only %d declarations were wrong".formatted(wrong));
    }

    @Test
    void everyPlaceOfTheXmlIsOneInTheJson() {
        List<ShapeViolation> all =
                assertThrows(NotSchemaShaped.class, () -> read(xmlOf("""
                                {"clients": [{}, {"lines": [{}]}]}"""))).violations();

        List<String> pointers = all.stream()
                .map(violation -> JsonPlace.of(violation.location()))
                .distinct()
                .toList();
        assertFalse(pointers.contains(""), all.toString());
        assertTrue(
                pointers.containsAll(List.of(
                        "/sender",
                        "/receiver",
                        "/identification",
                        "/messageDate",
                        "/declarationNumber",
                        "/periodStart",
                        "/periodEnd",
                        "/declarationDate",
                        "/totalCents",
                        "/clients/0/bsn",
                        "/clients/0/lines",
                        "/clients/1/lines/0/reference",
                        "/clients/1/lines/0/allocationNumber",
                        "/clients/1/lines/0/category",
                        "/clients/1/lines/0/code",
                        "/clients/1/lines/0/periodStart",
                        "/clients/1/lines/0/periodEnd",
                        "/clients/1/lines/0/volume",
                        "/clients/1/lines/0/unit",
                        "/clients/1/lines/0/amountCents")),
                pointers.toString());
    }

    private static List<String> violations(byte[] xml) {
        try {
            read(xml);
            return List.of();
        } catch (NotSchemaShaped refused) {
            return new ArrayList<>(
                    refused.violations().stream().map(ShapeViolation::toString).toList());
        }
    }

    private static Jw323 read(byte[] xml) {
        return (Jw323) READER.read(new ByteArrayInputStream(xml));
    }

    private static byte[] xmlOf(String json) {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            Jw323Writer.write(
                    JSON.readValue(json, DeclarationDocument.class).text(), new XsdVersie("1.0.0", "1.0.0"), xml);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return xml.toByteArray();
    }
}
