package nl.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithWhatWantsItAndTheVariableThatMovesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackSettings settings = settings(Part.BUDGET, taken.getLocalPort());

            CannotStart refusal = assertThrows(CannotStart.class, () -> Ports.check(settings));

            assertEquals(
                    "Port %d, for budget, is already in use; stop what uses it, or set TANDEM_BUDGET_PORT to another port."
                            .formatted(taken.getLocalPort()),
                    refusal.getMessage());
        }
    }

    @Test
    void aPortOfAPartThatDoesNotStartHereMayBeTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Ports.check(settings(Part.BUDGET, taken.getLocalPort()).without(Part.BUDGET));
        }
    }

    @Test
    void freePortsAreAllDifferent() {
        Map<Part, Integer> ports = Ports.free();

        assertEquals(Part.values().length, new HashSet<>(ports.values()).size());
    }

    private static StackSettings settings(Part part, int port) {
        StackSettings free = StackSettings.onFreePorts(Path.of("target"));
        Map<Part, Integer> ports = new EnumMap<>(free.ports());
        ports.put(part, port);
        return new StackSettings(free.project(), free.directory(), ports, free.parts());
    }
}
