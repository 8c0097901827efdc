package nl.tandem.contracting.ijw;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import nl.tandem.contracting.ijw.Shape.Field;
import nl.tandem.contracting.ijw.Shape.Leaf;
import nl.tandem.contracting.ijw.Shape.Sequence;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a message beside its shape. Every difference is written down and reading goes on, so that a sender hears of
 * all of them at once; values are made only as long as there are none.
 */
final class ShapeReader {

    private static final int MAX_DEPTH = 16;
    private static final Set<String> LINES = Set.of(
            "Prestatie",
            "ToegewezenProduct",
            "StartProduct",
            "StopProduct",
            "AangevraagdProduct",
            "OngewijzigdProduct",
            "TeWijzigenProduct",
            "NieuwProduct");
    private static final Set<String> SCHEMA_HINTS = Set.of("schemaLocation", "noNamespaceSchemaLocation");

    private final XMLStreamReader2 xml;
    private final Violations violations;
    private final int maxLines;
    private final Path path = new Path();
    private final RecentValues recent = new RecentValues();

    private MessageType message = MessageType.JW323;
    private int lines;

    ShapeReader(XMLStreamReader2 xml, Violations violations, int maxLines) {
        this.xml = xml;
        this.violations = violations;
        this.maxLines = maxLines;
    }

    /** Reads up to and including the start of the root. */
    MessageType openMessage(Set<MessageType> readable) throws XMLStreamException {
        while (next() != START_ELEMENT) {
            // the prologue: comments and processing instructions
        }
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw violations.refuse("/", "xml", "must be encoded in UTF-8");
        }
        message = readable.stream()
                .filter(type -> type.namespace().equals(xml.getNamespaceURI())
                        && xml.getLocalName().equals("Bericht"))
                .findFirst()
                .orElseThrow(() -> violations.refuse(
                        "/", "message-type", "must be a Bericht in the namespace of one of " + readable));
        path.enter("Bericht", 0);
        checkAttributes();
        return message;
    }

    /** Reads the first child of the root and nothing after it. */
    <T> T readFirstChild(MessageType type, String name, Sequence shape, Class<T> result) throws XMLStreamException {
        int event = next();
        while (event != START_ELEMENT && event != END_ELEMENT) {
            event = next();
        }
        if (event == END_ELEMENT
                || !xml.getLocalName().equals(name)
                || !type.namespace().equals(xml.getNamespaceURI())) {
            throw violations.refuse(path.child(name), "missing", "must be the first element of the message");
        }
        path.enter(name, 0);
        return accepted(readSequence(shape), result);
    }

    /** Reads the root, whose start has been read, and makes sure that nothing comes after it. */
    <T> T readToEnd(Sequence shape, Class<T> result) throws XMLStreamException {
        @Nullable Object value = readSequence(shape);
        while (next() != END_DOCUMENT) {
            // comments and processing instructions; anything else is not well-formed
        }
        return accepted(value, result);
    }

    private <T> T accepted(@Nullable Object value, Class<T> result) {
        if (value == null) {
            throw violations.refusal();
        }
        return result.cast(value);
    }

    private @Nullable Object readSequence(Sequence sequence) throws XMLStreamException {
        List<Field> fields = sequence.fields();
        Values values = new Values(sequence);
        int[] counts = new int[fields.size()];
        int position = 0;
        boolean stray = false;
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == START_ELEMENT) {
                position = readChild(sequence, values, counts, position);
            } else if (isText(event) && !stray && !xml.isWhiteSpace()) {
                stray = true;
                violations.add(path.toString(), "content", "must hold elements, not text");
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < fields.get(i).min()) {
                violations.add(path.child(fields.get(i).name()), "missing", "must be present");
            }
        }
        return violations.isEmpty() ? sequence.assemble().apply(values) : null;
    }

    /** Reads one child and answers how far the sequence has come. */
    private int readChild(Sequence sequence, Values values, int[] counts, int position) throws XMLStreamException {
        String name = xml.getLocalName();
        int index = sequence.indexOf(name, position);
        if (index < 0) {
            violations.add(path.child(name), "unknown", "is no element of " + sequence.name());
            skipElement();
            return position;
        }
        Field field = sequence.fields().get(index);
        counts[index]++;
        path.enter(name, field.repeats() ? counts[index] : 0);
        checkPlace(sequence, field, index < position, counts[index]);
        countLine(field);
        checkAttributes();
        @Nullable
        Object value = switch (field.shape()) {
            case Leaf leaf -> readLeaf(leaf.type());
            case Sequence child -> readSequence(child);
        };
        path.leave();
        if (value != null && field.repeats()) {
            values.add(index, value);
        } else if (value != null) {
            values.set(index, value);
        }
        return Math.max(index, position);
    }

    private void checkPlace(Sequence sequence, Field field, boolean afterItsTurn, int count) {
        if (!sequence.space().namespace(message).equals(xml.getNamespaceURI())) {
            violations.add(
                    path.toString(),
                    "namespace",
                    "must be in " + sequence.space().namespace(message));
        }
        if (afterItsTurn) {
            violations.add(path.toString(), "order", "stands too late in " + sequence.name());
        }
        if (count > field.max()) {
            violations.add(path.toString(), "repeated", "must not occur more than once");
        }
    }

    private void countLine(Field field) {
        if (LINES.contains(field.name()) && ++lines > maxLines) {
            throw violations.refuse(path.toString(), "limit", "is more than %d lines".formatted(maxLines));
        }
    }

    private void checkAttributes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            boolean hint = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(i))
                    && SCHEMA_HINTS.contains(xml.getAttributeLocalName(i));
            if (!hint) {
                violations.add(path.toString(), "attribute", "must not have attributes");
                return;
            }
        }
    }

    private @Nullable Object readLeaf(SimpleType type) throws XMLStreamException {
        @Nullable String text = readText(type);
        if (text == null) {
            return null;
        }
        if (text.isEmpty()) {
            violations.add(path.toString(), "RS033", "must not be empty; an element without a value is left out");
            return null;
        }
        Object value = recent.read(type, text);
        if (value == null) {
            violations.add(path.toString(), type.name(), "must be " + type.expectation());
        }
        return value;
    }

    /** The text of a simple element, or null when it is not one or is too long; then that has been written down. */
    private @Nullable String readText(SimpleType type) throws XMLStreamException {
        String text = "";
        boolean acceptable = true;
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == START_ELEMENT) {
                violations.add(path.toString(), "content", "must hold text, not elements");
                skipElement();
                acceptable = false;
            } else if (acceptable && isText(event)) {
                if (text.length() + xml.getTextLength() > type.maxLength()) {
                    violations.add(
                            path.toString(), "limit", "is longer than %d characters".formatted(type.maxLength()));
                    acceptable = false;
                } else {
                    text = text.isEmpty() ? xml.getText() : text.concat(xml.getText());
                }
            }
        }
        return acceptable ? text : null;
    }

    private void skipElement() throws XMLStreamException {
        int depth = xml.getDepth();
        while (next() != END_ELEMENT || xml.getDepth() > depth) {
            // the content of an element that should not be here
        }
    }

    private static boolean isText(int event) {
        return event == CHARACTERS || event == CDATA || event == SPACE;
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == DTD) {
            throw violations.refuse("/", "xml", "must not have a document type declaration");
        }
        if (event == ENTITY_REFERENCE) {
            throw violations.refuse(path.toString(), "xml", "must not refer to entities");
        }
        if (event == START_ELEMENT && xml.getDepth() > MAX_DEPTH) {
            throw violations.refuse(path.toString(), "limit", "is nested more than %d deep".formatted(MAX_DEPTH));
        }
        return event;
    }
}
