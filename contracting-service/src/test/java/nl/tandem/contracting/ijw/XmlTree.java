package nl.tandem.contracting.ijw;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a document in order, each with its namespace and, when it has no elements in it, its text. */
public final class XmlTree {

    private XmlTree() {}

    public static List<String> elements(byte[] document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        List<String> elements = new ArrayList<>();
        add(
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(document))
                        .getDocumentElement(),
                "",
                elements);
        return elements;
    }

    private static void add(Element element, String indent, List<String> elements) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        String text = children.isEmpty() ? element.getTextContent() : "";
        elements.add(indent + "{" + element.getNamespaceURI() + "}" + element.getLocalName() + " " + text);
        for (Element child : children) {
            add(child, indent + "  ", elements);
        }
    }
}
