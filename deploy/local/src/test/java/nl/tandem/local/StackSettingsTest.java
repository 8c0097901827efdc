package nl.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StackSettingsTest {

    @Test
    void withoutEnvironmentThePortsAreTheUsualOnes() {
        StackSettings settings = StackSettings.fromEnvironment(Map.of());

        assertEquals("http://localhost:8080", settings.url(Part.GATEWAY));
        assertEquals("http://localhost:8180/realms/tandem", settings.realmUrl());
        assertEquals("jdbc:postgresql://localhost:15432/budget", settings.jdbcUrl(Part.BUDGET));
        assertEquals("localhost:19092", settings.kafkaBootstrapServers());
    }

    @Test
    void theEnvironmentMovesAPort() {
        StackSettings settings = StackSettings.fromEnvironment(Map.of("TANDEM_GATEWAY_PORT", "9090"));

        assertEquals(9090, settings.port(Part.GATEWAY));
    }

    @Test
    void aPortThatIsNoNumberIsRefusedByName() {
        CannotStart refusal = assertThrows(
                CannotStart.class, () -> StackSettings.fromEnvironment(Map.of("TANDEM_KAFKA_PORT", "many")));

        assertEquals("TANDEM_KAFKA_PORT is 'many'; it must be a port number.", refusal.getMessage());
    }

    @Test
    void anUnknownPartIsAnsweredWithTheKnownOnes() {
        CannotStart refusal = assertThrows(CannotStart.class, () -> Part.named("bugdet"));

        assertTrue(refusal.toString().contains("contracting, budget"), refusal.toString());
    }
}
