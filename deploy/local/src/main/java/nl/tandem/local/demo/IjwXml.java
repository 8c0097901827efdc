package nl.tandem.local.demo;

/** Writes an iJw 3.2 message, on one line: elements of the message have its prefix, parts of composite types the common one. */
final class IjwXml {

    private static final String NAMESPACES = "http://www.istandaarden.nl/ijw/3_2/";

    private final StringBuilder text = new StringBuilder(2_000);
    private final String prefix;

    /** Begins a message, such as {@code jw301}. */
    IjwXml(String message) {
        this.prefix = message + ":";
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
                .append(prefix)
                .append("Bericht xmlns:")
                .append(message)
                .append("=\"")
                .append(NAMESPACES)
                .append(message)
                .append("/schema\" xmlns:ijw=\"")
                .append(NAMESPACES)
                .append("basisschema/schema\">");
    }

    /** A class or a composite element of the message, with what is in it. */
    IjwXml group(String name, Runnable content) {
        return around(prefix + name, content);
    }

    /** A composite part of a composite element. */
    IjwXml commonGroup(String name, Runnable content) {
        return around("ijw:" + name, content);
    }

    IjwXml element(String name, Object value) {
        return leaf(prefix + name, value);
    }

    /** A part of a composite element. */
    IjwXml common(String name, Object value) {
        return leaf("ijw:" + name, value);
    }

    String end() {
        return text.append("</").append(prefix).append("Bericht>\n").toString();
    }

    private IjwXml around(String name, Runnable content) {
        text.append('<').append(name).append('>');
        content.run();
        text.append("</").append(name).append('>');
        return this;
    }

    /** The values are numbers, dates, codes and names of our own making: none needs escaping. */
    private IjwXml leaf(String name, Object value) {
        text.append('<')
                .append(name)
                .append('>')
                .append(value)
                .append("</")
                .append(name)
                .append('>');
        return this;
    }
}
