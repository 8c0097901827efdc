package nl.tandem.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a stack runs and on which ports.
 *
 * @param project the folder with the parent POM, under which the services were built
 * @param directory keeps the stack's data, logs and secrets
 * @param ports of every part, also of those that do not start here
 * @param parts that start; the others are somebody else's care
 */
public record StackSettings(Path project, Path directory, Map<Part, Integer> ports, Set<Part> parts) {

    public StackSettings {
        directory = directory.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
        parts = Set.copyOf(parts);
    }

    /** The developer's own stack: in {@code .run}, on the ports of the environment or the usual ones. */
    public static StackSettings fromEnvironment(Map<String, String> environment) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, port(environment, part));
        }
        Path project = projectFolder();
        return new StackSettings(project, project.resolve(".run"), ports, EnumSet.allOf(Part.class));
    }

    /** A stack of its own for a test, beside any other. */
    public static StackSettings onFreePorts(Path directory) {
        return new StackSettings(projectFolder(), directory, Ports.free(), EnumSet.allOf(Part.class));
    }

    public StackSettings withOnly(Part first, Part... others) {
        return new StackSettings(project, directory, ports, EnumSet.of(first, others));
    }

    public StackSettings without(Part part) {
        EnumSet<Part> rest = EnumSet.copyOf(parts);
        rest.remove(part);
        return new StackSettings(project, directory, ports, rest);
    }

    public int port(Part part) {
        Integer port = ports.get(part);
        if (port == null) {
            throw new IllegalStateException("no port for " + part);
        }
        return port;
    }

    /** The address of a part that speaks HTTP. */
    public String url(Part part) {
        return "http://localhost:" + port(part);
    }

    /** The OpenID Connect issuer. */
    public String realmUrl() {
        return url(Part.KEYCLOAK) + "/realms/tandem";
    }

    public String jdbcUrl(Part service) {
        return jdbcUrl(service.id());
    }

    public String kafkaBootstrapServers() {
        return "localhost:" + port(Part.KAFKA);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(Part.POSTGRES), database);
    }

    Path realmFile() {
        return project.resolve("deploy/keycloak/tandem-realm.json");
    }

    /** Where the build puts what every stack of this checkout shares. */
    Path buildFolder() {
        return project.resolve("deploy/local/target");
    }

    Path log(Part part) {
        return directory.resolve("log").resolve(part.id() + ".log");
    }

    private static int port(Map<String, String> environment, Part part) {
        String value = environment.getOrDefault(part.portVariable(), "");
        if (value.isBlank()) {
            return part.defaultPort();
        }
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65_534) {
            throw new CannotStart("%s is '%s'; it must be a port number.".formatted(part.portVariable(), value));
        }
        return Integer.parseInt(value);
    }

    private static Path projectFolder() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/keycloak/tandem-realm.json"))) {
                return folder;
            }
        }
        throw new CannotStart("Start from inside Tandem's folder; %s is not.".formatted(start));
    }
}
