package nl.tandem.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Looks whether ports are free, and finds free ones. */
final class Ports {

    private Ports() {}

    /** Kafka's controller listens beside the broker, one port higher. */
    static int controllerPort(int kafkaPort) {
        return kafkaPort + 1;
    }

    static void check(StackSettings settings) {
        List<String> problems = new ArrayList<>();
        for (Part part : Part.values()) {
            if (!settings.parts().contains(part)) {
                continue;
            }
            int port = settings.port(part);
            if (!isFree(port)) {
                problems.add("Port %d, for %s, is already in use; stop what uses it, or set %s to another port."
                        .formatted(port, part.title(), part.portVariable()));
            }
            if (part == Part.KAFKA && !isFree(controllerPort(port))) {
                problems.add(
                        "Port %d, for Kafka's controller, is already in use; stop what uses it, or set %s to a port that is free and has a free one above it."
                                .formatted(controllerPort(port), part.portVariable()));
            }
        }
        if (!problems.isEmpty()) {
            throw new CannotStart(String.join(System.lineSeparator(), problems));
        }
    }

    /** Below the range from which operating systems take the ports of outgoing connections, so none is lost to one. */
    static Map<Part, Integer> free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Set<Integer> taken = new HashSet<>();
        for (Part part : Part.values()) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            while (taken.contains(port) || !isFree(port) || !isFree(controllerPort(port))) {
                port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            }
            ports.put(part, port);
            taken.addAll(List.of(port - 1, port, controllerPort(port)));
        }
        return ports;
    }

    /** Both, because some systems let one address of a port be taken beside another. */
    private static boolean isFree(int port) {
        return canListen(new InetSocketAddress(port))
                && canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canListen(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
