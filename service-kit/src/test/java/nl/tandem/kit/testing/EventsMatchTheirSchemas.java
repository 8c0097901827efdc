package nl.tandem.kit.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.tandem.kit.event.Outbox;

/** In every test of a service: an event that does not match its published JSON Schema fails the test that wrote it. */
@ApplicationScoped
public class EventsMatchTheirSchemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    void check(@Observes Outbox.Appended event) {
        Set<ValidationMessage> errors = schemas.computeIfAbsent(event.type(), EventsMatchTheirSchemas::schema)
                .validate(event.data(), InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError("%s does not match its schema: %s".formatted(event.type(), errors));
        }
    }

    private static JsonSchema schema(String type) {
        String file = "events/" + type.split("\\.", 4)[3] + ".schema.json";
        try (InputStream schema = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (schema == null) {
                throw new AssertionError("Event type %s has no schema %s".formatted(type, file));
            }
            return FACTORY.getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
