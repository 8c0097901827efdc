package nl.tandem.contracting.ijw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Notes the errors of the XSD validator by their place and code; its texts quote from the message and are left out. */
final class SchemaErrors implements ErrorHandler {

    private static final Pattern CODE = Pattern.compile("^(cvc-[A-Za-z0-9.-]+):");

    private final Violations violations;

    SchemaErrors(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void warning(SAXParseException warning) {
        // about the message as XML, not about what is in it
    }

    @Override
    public void error(SAXParseException error) {
        Matcher code = CODE.matcher(String.valueOf(error.getMessage()));
        note(error, code.find() ? code.group(1) : "xsd", "does not follow the XSD");
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXParseException {
        note(error, "xml", "is not well-formed XML");
        throw error;
    }

    private void note(SAXParseException error, String rule, String message) {
        violations.add("line %d, column %d".formatted(error.getLineNumber(), error.getColumnNumber()), rule, message);
    }
}
