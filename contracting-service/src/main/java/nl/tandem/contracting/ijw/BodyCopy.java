package nl.tandem.contracting.ijw;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import nl.tandem.contracting.ijw.Shape.Space;
import org.codehaus.stax2.XMLStreamReader2;

/** Copies what follows the Header of a message into its return message, element by element, and adds the return codes. */
final class BodyCopy {

    private final XMLStreamReader2 from;
    private final MessageWriter to;
    private final Map<String, List<RetourCode>> codesByPlace;
    private final Set<String> placesLeft;

    private BodyCopy(XMLStreamReader2 from, MessageWriter to, Map<String, List<RetourCode>> codesByPlace) {
        this.from = from;
        this.to = to;
        this.codesByPlace = codesByPlace;
        this.placesLeft = new HashSet<>(codesByPlace.keySet());
    }

    static void copy(InputStream original, MessageWriter to, Map<String, List<RetourCode>> codesByPlace)
            throws XMLStreamException {
        XMLStreamReader2 from = MessageReader.open(original);
        try {
            BodyCopy copy = new BodyCopy(from, to, codesByPlace);
            copy.bodies();
            if (!copy.placesLeft.isEmpty()) {
                throw new IllegalArgumentException("The message has no class at " + copy.placesLeft);
            }
        } finally {
            from.close();
        }
    }

    private void bodies() throws XMLStreamException {
        for (int event = from.next(); event != END_DOCUMENT; event = from.next()) {
            if (event == START_ELEMENT && from.getDepth() == 2) {
                if (from.getLocalName().equals("Header")) {
                    from.skipElement();
                } else {
                    element(from.getLocalName());
                }
            }
        }
    }

    /** Copies the element that has just begun, up to and including its end. */
    private void element(String place) throws XMLStreamException {
        String name = from.getLocalName();
        Space space = Space.BASIS_NAMESPACE.equals(from.getNamespaceURI()) ? Space.BASIS : Space.MESSAGE;
        boolean coded = space == Space.MESSAGE && ReturnShape.hasCodes(name);
        Map<String, Integer> counts = new HashMap<>();
        StringBuilder text = new StringBuilder();
        boolean hasElements = false;
        to.start(space, name);
        for (int event = from.next(); event != END_ELEMENT; event = from.next()) {
            if (event == START_ELEMENT) {
                hasElements = true;
                String child = from.getLocalName();
                // Only the containers, which have no codes of their own, hold classes that repeat.
                boolean repeats = !coded && ReturnShape.hasCodes(child);
                element(place + "/" + child + (repeats ? "[" + counts.merge(child, 1, Integer::sum) + "]" : ""));
            } else if (event == CHARACTERS || event == CDATA) {
                text.append(from.getText());
            }
        }
        if (coded) {
            to.retourCodes(codesAt(place));
        }
        if (hasElements) {
            to.endAfterElements();
        } else {
            to.end(text.toString());
        }
    }

    private List<RetourCode> codesAt(String place) {
        placesLeft.remove(place);
        List<RetourCode> codes = codesByPlace.getOrDefault(place, List.of());
        return codes.isEmpty() ? List.of(RetourCode.NO_REMARK) : codes;
    }
}
