package nl.tandem.contracting.ijw;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** XSD files made from what is known of those of the standard, without its code lists. */
public final class TestSchemas {

    public static final Path FOLDER = folder();
    public static final SchemaValidation VALIDATION = new SchemaValidation(Optional.of(FOLDER));

    private TestSchemas() {}

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(TestSchemas.class.getResource("/ijw/xsd"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
