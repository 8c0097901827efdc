package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every record on every topic is a CloudEvent that keeps to the schema that it names. */
@ExtendWith(RunningTandem.class)
class EventsOnTheWireTest {

    private static final Set<String> TYPES_OF_THE_MAIN_JOB = Set.of(
            "nl.jeugdhulp.contracting.provider.registered.v1",
            "nl.jeugdhulp.contracting.contract.activated.v1",
            "nl.jeugdhulp.contracting.ceiling.changed.v1",
            "nl.jeugdhulp.contracting.allocation.recorded.v1",
            "nl.jeugdhulp.contracting.declaration.lines-approved.v1",
            "nl.jeugdhulp.contracting.declaration.assessed.v1",
            "nl.jeugdhulp.budget.settlement.calculated.v1",
            "nl.jeugdhulp.monitoring.indicator.measured.v1",
            "nl.jeugdhulp.projects.project.registered.v1");

    private final Tandem tandem;
    private final List<ConsumerRecord<byte[], CloudEvent>> records;

    EventsOnTheWireTest(Tandem tandem) {
        this.tandem = tandem;
        assertEquals("ASSESSED", tandem.mainJob().message().path("state").asText());
        HandledEvents.await(tandem);
        this.records = Records.all(tandem, topic -> topic.startsWith("jeugdhulp."), new CloudEventDeserializer());
    }

    @Test
    void theMainJobBringsForthEveryTypeOfEvent() {
        Set<String> types = new TreeSet<>();
        records.forEach(record -> types.add(record.value().getType()));

        assertTrue(types.containsAll(TYPES_OF_THE_MAIN_JOB), () -> "only " + types);
    }

    @Test
    void everyRecordIsACloudEventInBinaryMode() {
        for (ConsumerRecord<byte[], CloudEvent> record : records) {
            CloudEvent event = record.value();
            String region = (String) Objects.requireNonNull(event.getExtension("region"));
            String key = new String(record.key(), StandardCharsets.UTF_8);

            assertEquals("1.0", header(record, "ce_specversion"));
            assertEquals("application/json", header(record, "content-type"));
            assertTrue(event.getType().startsWith("nl.jeugdhulp."), event::getType);
            assertTrue(
                    event.getSource().toString().startsWith("urn:nld:oin:00000099000000001000:systeem:tandem-"),
                    () -> event.getSource().toString());
            assertNotNull(event.getTime());
            assertEquals("zhz", region);
            assertTrue(key.startsWith("zhz:"), key);
        }
    }

    @Test
    void theDataOfEveryEventKeepsToTheSchemaThatTheGatewayServes() {
        Map<URI, JsonSchema> schemas = new HashMap<>();
        for (ConsumerRecord<byte[], CloudEvent> record : records) {
            URI address = Objects.requireNonNull(record.value().getDataSchema(), "dataschema");
            JsonSchema schema = schemas.computeIfAbsent(address, this::fetch);
            String data =
                    new String(Objects.requireNonNull(record.value().getData()).toBytes(), StandardCharsets.UTF_8);

            Set<ValidationMessage> errors = schema.validate(data, InputFormat.JSON);

            assertEquals(Set.of(), errors, () -> record.value().getType() + " at " + record.offset());
        }
        assertFalse(schemas.isEmpty());
    }

    @Test
    void nothingWasPutAside() {
        List<String> deadLetters = records.stream()
                .map(ConsumerRecord::topic)
                .filter(topic -> topic.endsWith("dead-letters"))
                .toList();

        assertEquals(List.of(), deadLetters);
    }

    private JsonSchema fetch(URI address) {
        String gateway = tandem.gatewayUrl();
        assertTrue(address.toString().startsWith(gateway + "/"), address::toString);
        String schema = tandem.asNobody()
                .get(address.toString().substring(gateway.length()))
                .ok()
                .body();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private static String header(ConsumerRecord<byte[], CloudEvent> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
