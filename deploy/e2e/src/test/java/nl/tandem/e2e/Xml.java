package nl.tandem.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Messages as files and as trees. */
final class Xml {

    private Xml() {}

    static String file(String name) {
        try (InputStream file = Objects.requireNonNull(Xml.class.getResourceAsStream("/messages/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an answer says, element by element, without its own name and day and however it is laid out. */
    static List<String> contentOfAnswer(String xml) {
        List<String> content = new ArrayList<>();
        write(parse(xml), "", content);
        content.removeIf(line -> line.contains("/Header/BerichtIdentificatie/"));
        return content;
    }

    static List<String> texts(String xml, String element) {
        List<String> texts = new ArrayList<>();
        var found = parse(xml).getElementsByTagNameNS("*", element);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static void write(Element element, String path, List<String> to) {
        String here = path + "/" + element.getLocalName();
        boolean isLeaf = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                isLeaf = false;
                write(part, here, to);
            }
        }
        to.add(here + " {" + element.getNamespaceURI() + "}"
                + (isLeaf ? " = " + element.getTextContent().strip() : ""));
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not XML: " + xml, e);
        }
    }
}
