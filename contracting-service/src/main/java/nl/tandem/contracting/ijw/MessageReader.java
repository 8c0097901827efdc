package nl.tandem.contracting.ijw;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads messages and refuses, with {@link NotSchemaShaped}, all that do not have the shape of their schema (level 1). */
public final class MessageReader {

    private static final InputFactoryImpl XML = hardened();

    private final ReadingLimits limits;

    public MessageReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads no further than the Header: enough to know what a message is and whom it is from. */
    public MessageHeader readHeader(InputStream input) {
        return read(input, reader -> {
            MessageType type = reader.openMessage(Schemas.readable());
            return switch (reader.readFirstChild(type, "Header", Schemas.headerOf(type), Object.class)) {
                case ReturnShape.ReturnHeader retour -> retour.answered();
                case Object header -> (MessageHeader) header;
            };
        });
    }

    public IjwMessage read(InputStream input) {
        return read(input, reader -> {
            MessageType type = reader.openMessage(Schemas.readable());
            return reader.readToEnd(Schemas.messageOf(type), IjwMessage.class);
        });
    }

    /** Reads an answer that was written here. */
    public Jw325 readAnswer(InputStream input) {
        return read(input, reader -> {
            reader.openMessage(Set.of(MessageType.JW325));
            return reader.readToEnd(Jw325Shape.BERICHT, Jw325.class);
        });
    }

    private <T> T read(InputStream input, Reading<T> reading) {
        Violations violations = new Violations();
        LimitedInput limited = new LimitedInput(input, limits.bytes());
        try {
            XMLStreamReader2 xml = open(limited);
            try {
                return reading.from(new ShapeReader(xml, violations, limits.lines()));
            } finally {
                xml.close();
            }
        } catch (XMLStreamException notXml) {
            if (limited.failure() != null) {
                throw new UncheckedIOException(limited.failure());
            }
            if (limited.isExceeded()) {
                throw violations.refuse("/", "limit", "the message is larger than %d bytes".formatted(limits.bytes()));
            }
            throw violations.refuse("/", "xml", "is not well-formed XML " + place(notXml));
        }
    }

    static XMLStreamReader2 open(InputStream input) throws XMLStreamException {
        return (XMLStreamReader2) XML.createXMLStreamReader(input);
    }

    private interface Reading<T> {
        T from(ShapeReader reader) throws XMLStreamException;
    }

    /** The message of the parser itself may quote from the document, so only the place is told. */
    private static String place(XMLStreamException notXml) {
        return notXml.getLocation() == null
                ? "at an unknown place"
                : "at line %d, column %d"
                        .formatted(
                                notXml.getLocation().getLineNumber(),
                                notXml.getLocation().getColumnNumber());
    }

    private static InputFactoryImpl hardened() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Lazy parsing finds errors late and throws them unchecked.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }
}
