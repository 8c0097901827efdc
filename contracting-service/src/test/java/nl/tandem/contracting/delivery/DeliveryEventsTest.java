package nl.tandem.contracting.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas and examples; that real events keep to them is watched in every other test. */
class DeliveryEventsTest {

    @ParameterizedTest
    @ValueSource(strings = {"started", "stopped", "withdrawn"})
    void theExampleKeepsToItsSchema(String event) {
        assertEquals(Set.of(), errors(event, example(event)));
    }

    @Test
    void aWithdrawalTellsOfAStopWhichOneAndOfAStartNothingMore() {
        String stop = example("withdrawn");
        String withoutEnd = stop.replaceAll("\\s*\"(endDate|reason)\": \"[^\"]*\",", "");

        assertNotEquals(Set.of(), errors("withdrawn", withoutEnd));
        assertNotEquals(Set.of(), errors("withdrawn", stop.replace("STOP", "START")));
        assertEquals(Set.of(), errors("withdrawn", withoutEnd.replace("STOP", "START")));
    }

    private static Set<ValidationMessage> errors(String event, String data) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(resource(event + ".v1.schema.json"));
        return schema.validate(data, InputFormat.JSON);
    }

    private static String example(String event) {
        return resource(event + ".v1.example.json");
    }

    private static String resource(String name) {
        try (InputStream file = DeliveryEventsTest.class.getResourceAsStream("/events/delivery." + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
