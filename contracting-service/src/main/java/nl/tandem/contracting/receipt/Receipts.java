package nl.tandem.contracting.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.MessageHeader;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.ReturnMessageWriter;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.time.DutchDate;

/** Writes the receipt (retourbericht) of a message: 302, 306, 308, 316, 318 or 320. */
@ApplicationScoped
public class Receipts {

    private final Messages messages;
    private final InstantSource clock;

    Receipts(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public byte[] accepted(StoredMessage message) {
        return withoutBody(message, List.of());
    }

    /** Of a message that breaks a rule in itself or in its Header, so that its body was not looked at. */
    public byte[] refused(StoredMessage message, List<RetourCode> headerCodes) {
        if (headerCodes.isEmpty()) {
            throw new IllegalArgumentException("A refusal names at least one code.");
        }
        return withoutBody(message, headerCodes);
    }

    /**
     * Of a message that breaks a rule in its body, which is sent back whole.
     *
     * @param codesByPlace by the path of a class, in which a class that the schema lets repeat is counted from 1 even when it
     *     is alone: {@code Client/ToegewezenProducten/ToegewezenProduct[1]}; a class without codes gets 0200
     */
    public byte[] refused(StoredMessage message, Map<String, List<RetourCode>> codesByPlace) {
        if (codesByPlace.isEmpty()) {
            throw new IllegalArgumentException("A refusal names at least one code.");
        }
        MessageHeader answered = message.content().header();
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try (InputStream original = message.original().get()) {
            ReturnMessageWriter.write(answered, retour(), answered.xsdVersie(), original, codesByPlace, xml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return xml.toByteArray();
    }

    private byte[] withoutBody(StoredMessage message, List<RetourCode> codes) {
        MessageHeader answered = message.content().header();
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        ReturnMessageWriter.write(answered, retour(), answered.xsdVersie(), codes, xml);
        return xml.toByteArray();
    }

    private BerichtIdentificatie retour() {
        return new BerichtIdentificatie(messages.nextAnswerIdentification(), DutchDate.today(clock));
    }
}
