package nl.tandem.contracting.ijw;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Holds messages against the XSD files of the standard as well, in an installation that has them. */
@ApplicationScoped
public class SchemaValidation {

    private static final String BASISSCHEMA = "basisschema.xsd";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final @Nullable Schema schema;

    @Inject
    SchemaValidation(@ConfigProperty(name = "tandem.ijw.xsd-directory") Optional<Path> directory) {
        this.schema = directory
                .map(folder -> compile(folder, EnumSet.allOf(MessageType.class)))
                .orElse(null);
    }

    SchemaValidation(Path directory, Set<MessageType> types) {
        this.schema = compile(directory, types);
    }

    /** Makes it compile the files when the service starts, because a missing one should not show with the first message. */
    void start(@Observes StartupEvent event) {
        // being called is enough
    }

    /** Throws {@link NotSchemaShaped} with every place that does not follow the XSD, and never with what stands there. */
    public void checkReceived(InputStream message) {
        Violations violations = validate(message);
        if (!violations.isEmpty()) {
            throw violations.refusal();
        }
    }

    /** That what we write does not follow the XSD is an error of ours. */
    public void checkWritten(byte[] message) {
        Violations violations = validate(new ByteArrayInputStream(message));
        if (!violations.isEmpty()) {
            throw new IllegalStateException("A message that was written does not follow its schema: "
                    + violations.refusal().violations());
        }
    }

    private Violations validate(InputStream message) {
        Violations violations = new Violations();
        if (schema == null) {
            return violations;
        }
        try {
            Validator validator = schema.newValidator();
            validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new SchemaErrors(violations));
            validator.validate(new SAXSource(reader(), new InputSource(message)));
        } catch (SAXException notXml) {
            if (violations.isEmpty()) {
                violations.add("/", "xml", "is not well-formed XML");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return violations;
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Schema compile(Path directory, Set<MessageType> types) {
        Path folder = directory.toAbsolutePath().normalize();
        requireFile(folder.resolve(BASISSCHEMA));
        Source[] sources = types.stream()
                .map(type -> folder.resolve(type.prefix() + ".xsd"))
                .map(file -> new StreamSource(requireFile(file).toUri().toString()))
                .toArray(Source[]::new);
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(
                    (type, namespace, publicId, systemId, base) -> onlyFrom(folder, systemId, base));
            return factory.newSchema(sources);
        } catch (SAXException wrong) {
            throw new IllegalStateException(
                    "The XSD files in %s (tandem.ijw.xsd-directory) cannot be used: %s"
                            .formatted(folder, wrong.getMessage()),
                    wrong);
        }
    }

    private static Path requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "There is no %s; put the XSD files of the standard in tandem.ijw.xsd-directory.".formatted(file));
        }
        return file;
    }

    /** The parser limits what schemas may include to files; this limits it to those beside them. */
    private static @Nullable LSInput onlyFrom(Path folder, @Nullable String systemId, @Nullable String base) {
        if (systemId == null) {
            return null;
        }
        URI place = base == null ? URI.create(systemId) : URI.create(base).resolve(systemId);
        if (!"file".equals(place.getScheme())
                || !folder.equals(Path.of(place).normalize().getParent())) {
            throw new IllegalStateException("A schema refers to %s, which is outside %s.".formatted(place, folder));
        }
        return null;
    }
}
