package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateAgainstXsdTest {

    private static final Path XSD = TestSchemas.FOLDER;
    private static final SchemaValidation VALIDATION = TestSchemas.VALIDATION;
    private static final BerichtIdentificatie RETOUR =
            new BerichtIdentificatie("R000000001", LocalDate.parse("2026-01-06"));

    @TempDir
    Path elsewhere;

    @Test
    void theGoldenMessagesFollowTheirSchema() {
        for (GoldenMessage message : List.of(GoldenMessage.JW301, GoldenMessage.JW323, GoldenMessage.JW325)) {
            assertDoesNotThrow(() -> VALIDATION.checkReceived(message.stream()));
        }
    }

    @Test
    void theReceiptsWeWriteFollowTheirSchema() {
        assertDoesNotThrow(() -> VALIDATION.checkWritten(receipt(List.of())));
        assertDoesNotThrow(() -> VALIDATION.checkWritten(receipt(List.of(RetourCode.IDENTIFICATION_USED))));
        assertDoesNotThrow(() -> VALIDATION.checkWritten(receiptWithBody()));
    }

    @Test
    void aReceivedMessageIsRefusedWithThePlaceAndTheCodeButNotTheValue() {
        GoldenMessage wrong = GoldenMessage.JW301.with("<jw301:Bsn>999900006<", "<jw301:Bsn>secret<");

        List<ShapeViolation> violations = assertThrows(
                        NotSchemaShaped.class, () -> VALIDATION.checkReceived(wrong.stream()))
                .violations();

        assertTrue(violations.getFirst().location().matches("line [0-9]+, column [0-9]+"), violations::toString);
        assertEquals("cvc-pattern-valid", violations.getFirst().rule());
        assertFalse(violations.toString().contains("secret"));
    }

    @Test
    void whatIsNotXmlOrHasADoctypeIsRefused() {
        for (String wrong : List.of(
                "<a>",
                "",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                        + GoldenMessage.JW301
                                .with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")
                                .text())) {
            assertEquals(
                    "xml",
                    assertThrows(
                                    NotSchemaShaped.class,
                                    () -> VALIDATION.checkReceived(new GoldenMessage(wrong).stream()))
                            .violations()
                            .getLast()
                            .rule());
        }
    }

    @Test
    void aWrittenMessageThatDoesNotFollowItsSchemaIsAnErrorOfOurs() {
        byte[] wrong = new String(receipt(List.of()), StandardCharsets.UTF_8)
                .replace("R000000001", "R000000001-too-long")
                .getBytes(StandardCharsets.UTF_8);

        assertThrows(IllegalStateException.class, () -> VALIDATION.checkWritten(wrong));
    }

    @Test
    void withoutADirectoryNothingIsChecked() {
        assertDoesNotThrow(() -> new SchemaValidation(Optional.empty()).checkWritten(new byte[] {'x'}));
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        assertTrue(message(Set.of(MessageType.JW301)).contains("basisschema.xsd"));
        copy("basisschema.xsd");
        assertTrue(message(Set.of(MessageType.JW301)).contains("jw301.xsd"));
    }

    @Test
    void aSchemaRefersToNothingOutsideItsFolder() throws IOException {
        copy("basisschema.xsd");
        String outside = XSD.resolve("basisschema.xsd").toUri().toString();
        for (String place : List.of(outside, "../basisschema.xsd", "http://localhost:1/basisschema.xsd")) {
            Files.writeString(
                    elsewhere.resolve("jw301.xsd"),
                    Files.readString(XSD.resolve("jw301.xsd"))
                            .replace("schemaLocation=\"basisschema.xsd\"", "schemaLocation=\"" + place + "\""));
            assertThrows(
                    IllegalStateException.class,
                    () -> new SchemaValidation(elsewhere, Set.of(MessageType.JW301)),
                    place);
        }
    }

    private String message(Set<MessageType> types) {
        return String.valueOf(assertThrows(IllegalStateException.class, () -> new SchemaValidation(elsewhere, types))
                .getMessage());
    }

    private void copy(String file) throws IOException {
        Files.copy(XSD.resolve(file), elsewhere.resolve(file));
    }

    private static byte[] receipt(List<RetourCode> codes) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ReturnMessageWriter.write(
                GoldenMessage.JW301.jw301().header(), RETOUR, new XsdVersie("1.0.0", "1.0.0"), codes, output);
        return output.toByteArray();
    }

    private static byte[] receiptWithBody() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ReturnMessageWriter.write(
                GoldenMessage.JW301.jw301().header(),
                RETOUR,
                new XsdVersie("1.0.0", "1.0.0"),
                GoldenMessage.JW301.stream(),
                Map.of("Client", List.of(RetourCode.NOT_ASSESSED)),
                output);
        return output.toByteArray();
    }
}
