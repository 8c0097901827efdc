package nl.tandem.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One server of the stack. */
public enum Part {
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    KEYCLOAK("Keycloak", 8180),
    CONTRACTING("contracting", 8081),
    BUDGET("budget", 8082),
    MONITORING("monitoring", 8083),
    PROJECTS("projects", 8084),
    GATEWAY("gateway", 8080);

    /** Each row needs the rows above it; within a row all start at once. Stopping goes the other way. */
    static final List<List<Part>> START_ORDER = List.of(
            List.of(POSTGRES, KAFKA, KEYCLOAK), List.of(CONTRACTING, BUDGET, MONITORING, PROJECTS), List.of(GATEWAY));

    /** The services that have a database, named after them. */
    static final List<Part> WITH_DATABASE = List.of(CONTRACTING, BUDGET, MONITORING, PROJECTS);

    private final String title;
    private final int defaultPort;

    Part(String title, int defaultPort) {
        this.title = title;
        this.defaultPort = defaultPort;
    }

    /** The part with this name, as a person types it: {@code budget} or {@code budget-service}. */
    static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.id().equals(name) || part.module().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no part called '%s'. There are: %s."
                        .formatted(
                                name,
                                String.join(
                                        ", ",
                                        Arrays.stream(values()).map(Part::id).toList()))));
    }

    public String title() {
        return title;
    }

    /** The name in files and folders. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    int defaultPort() {
        return defaultPort;
    }

    String portVariable() {
        return "TANDEM_" + name() + "_PORT";
    }

    boolean isService() {
        return this == GATEWAY || WITH_DATABASE.contains(this);
    }

    /** The Maven module of a service. */
    String module() {
        return this == GATEWAY ? "gateway" : id() + "-service";
    }
}
