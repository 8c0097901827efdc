package nl.tandem.contracting.ijw;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.tandem.contracting.ijw.Shape.Space;
import org.codehaus.stax2.XMLStreamWriter2;
import org.jspecify.annotations.Nullable;

/** Writes elements as the standard wants them on the wire: UTF-8 without BOM, CR/LF line ends, no empty elements. */
final class MessageWriter {

    private static final OutputFactoryImpl XML = factory();
    private static final String BASIS_PREFIX = "ijw";

    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter2 xml;
    private final MessageType type;
    private int depth;

    private MessageWriter(XMLStreamWriter2 xml, MessageType type) {
        this.xml = xml;
        this.type = type;
    }

    interface Body {
        void write(MessageWriter writer) throws XMLStreamException;
    }

    /** Writes a whole Bericht; the stream stays open. */
    static void write(MessageType type, OutputStream output, Body body) {
        try {
            XMLStreamWriter2 xml = (XMLStreamWriter2) XML.createXMLStreamWriter(output, "UTF-8");
            MessageWriter writer = new MessageWriter(xml, type);
            xml.writeStartDocument("UTF-8", "1.0");
            writer.newLine();
            xml.writeStartElement(type.prefix(), "Bericht", type.namespace());
            xml.writeNamespace(type.prefix(), type.namespace());
            xml.writeNamespace(BASIS_PREFIX, Space.BASIS_NAMESPACE);
            writer.depth = 1;
            body.write(writer);
            writer.depth = 0;
            writer.newLine();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException("The message cannot be written.", unwritable);
        }
    }

    /** An element in the namespace of the message, with elements in it. */
    void klasse(String name, Content content) throws XMLStreamException {
        start(Space.MESSAGE, name);
        content.write();
        endAfterElements();
    }

    void start(Space space, String name) throws XMLStreamException {
        newLine();
        xml.writeStartElement(space == Space.BASIS ? BASIS_PREFIX : type.prefix(), name, space.namespace(type));
        depth++;
    }

    void endAfterElements() throws XMLStreamException {
        depth--;
        newLine();
        xml.writeEndElement();
    }

    /** Ends an element that holds nothing but this text. */
    void end(String text) throws XMLStreamException {
        depth--;
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** A value in the namespace of the message. */
    void value(String name, @Nullable Object value) throws XMLStreamException {
        leaf(Space.MESSAGE, name, value);
    }

    /** A value inside a composite type. */
    void basisValue(String name, @Nullable Object value) throws XMLStreamException {
        leaf(Space.BASIS, name, value);
    }

    void berichtIdentificatie(String name, BerichtIdentificatie identificatie) throws XMLStreamException {
        klasse(name, () -> {
            basisValue("Identificatie", identificatie.identificatie());
            basisValue("Dagtekening", identificatie.dagtekening());
        });
    }

    void xsdVersie(String name, XsdVersie versie) throws XMLStreamException {
        klasse(name, () -> {
            basisValue("BasisschemaXsdVersie", versie.basisschemaXsdVersie());
            basisValue("BerichtXsdVersie", versie.berichtXsdVersie());
        });
    }

    /** The part of a Header that all messages share; the code is that of the message being written. */
    void header(MessageHeader header) throws XMLStreamException {
        value("BerichtCode", type.berichtCode());
        value("BerichtVersie", 3);
        value("BerichtSubversie", 2);
        value("Afzender", header.afzender());
        value("Ontvanger", header.ontvanger());
        berichtIdentificatie("BerichtIdentificatie", header.berichtIdentificatie());
        xsdVersie("XsdVersie", header.xsdVersie());
    }

    /** The Header of a return message: that of the message answered, and what the one who answers adds to it. */
    void headerRetour(
            MessageHeader answered, BerichtIdentificatie retour, XsdVersie xsdVersieRetour, List<RetourCode> codes)
            throws XMLStreamException {
        klasse("Header", () -> {
            header(answered);
            value("IdentificatieRetour", retour.identificatie());
            value("DagtekeningRetour", retour.dagtekening());
            xsdVersie("XsdVersieRetour", xsdVersieRetour);
            if (!codes.isEmpty()) {
                retourCodes(codes);
            }
        });
    }

    void retourCodes(List<RetourCode> codes) throws XMLStreamException {
        klasse("RetourCodes", () -> {
            for (RetourCode code : codes) {
                value("RetourCode", code.code());
            }
        });
    }

    private void leaf(Space space, String name, @Nullable Object value) throws XMLStreamException {
        if (value == null) {
            return;
        }
        start(space, name);
        end(value.toString());
    }

    private void newLine() throws XMLStreamException {
        xml.writeRaw("\r\n" + "  ".repeat(depth));
    }

    private static OutputFactoryImpl factory() {
        OutputFactoryImpl factory = new OutputFactoryImpl();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        return factory;
    }
}
