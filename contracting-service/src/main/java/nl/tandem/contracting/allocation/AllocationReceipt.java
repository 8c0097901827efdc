package nl.tandem.contracting.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.Jw302;
import nl.tandem.contracting.ijw.Jw302Writer;
import nl.tandem.contracting.ijw.MessageHeader;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.StoredMessage;

/** Writes the receipt (302, toewijzing-retour) of a 301 that was accepted, or refused as a whole. */
@ApplicationScoped
class AllocationReceipt {

    private final Messages messages;

    AllocationReceipt(Messages messages) {
        this.messages = messages;
    }

    byte[] to(StoredMessage message, List<RetourCode> codes) {
        MessageHeader asked = message.content().header();
        MessageHeader copied = new MessageHeader(
                MessageType.JW302,
                asked.afzender(),
                asked.ontvanger(),
                asked.berichtIdentificatie(),
                asked.xsdVersie());
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        Jw302Writer.write(
                new Jw302(
                        copied,
                        new BerichtIdentificatie(messages.nextAnswerIdentification(), message.receivedOn()),
                        asked.xsdVersie(),
                        codes),
                xml);
        return xml.toByteArray();
    }
}
