package nl.tandem.contracting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.tandem.kit.testing.RealServers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who starts from the reference topics alone knows the providers and contracts as they are. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReferenceTopicsTest {

    @ConfigProperty(name = "tandem.events.bootstrap-servers")
    String bootstrapServers;

    private final Api region = new Api();

    @ParameterizedTest
    @CsvSource({"providers, compact", "contracts, compact"})
    void theLastStateOfEachIsKept(String what, String policy) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "jeugdhulp.contracting.reference-" + what);
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Config config = admin.describeConfigs(List.of(topic))
                    .values()
                    .values()
                    .iterator()
                    .next()
                    .get(20, TimeUnit.SECONDS);
            assertEquals(policy, config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value());
        }
    }

    @Test
    void eachChangeTellsTheState() {
        String contract = new ContractApi(region).active("12345678");

        assertEquals(List.of("12345678"), keys("reference-providers"));
        assertEquals(List.of(contract, contract), keys("reference-contracts"));
        assertEquals(
                List.of("DRAFT", "ACTIVE"),
                BehindTheScenes.query(
                        "SELECT data::jsonb ->> 'state' FROM outbox WHERE region = ? AND topic LIKE '%reference-contracts' ORDER BY id",
                        region.region()));
    }

    @Test
    void allCanBePublishedAnew() {
        String contract = new ContractApi(region).active("12345678");
        for (String what : List.of("providers", "contracts")) {
            region.as(region.contractManager())
                    .post("/" + what + "/publication")
                    .then()
                    .statusCode(204);
            region.as(region.provider("12345678"))
                    .post("/" + what + "/publication")
                    .then()
                    .statusCode(403);
        }

        assertEquals(List.of("12345678", "12345678"), keys("reference-providers"));
        assertEquals(List.of(contract, contract, contract), keys("reference-contracts"));
    }

    private List<String> keys(String topic) {
        return BehindTheScenes.query(
                "SELECT subject FROM outbox WHERE region = ? AND topic LIKE '%' || ? ORDER BY id",
                region.region(), topic);
    }
}
