package nl.tandem.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.tandem.local.Login;
import nl.tandem.local.Part;
import nl.tandem.local.Stack;
import nl.tandem.local.StackSettings;
import org.jspecify.annotations.Nullable;

/** A running Tandem with a folder and ports of its own. Its logs stay in {@code target} after the test. */
final class Tandem implements AutoCloseable {

    static final List<Part> SERVICES = List.of(Part.CONTRACTING, Part.BUDGET, Part.MONITORING, Part.PROJECTS);

    private final Stack stack;
    private final Map<String, Api> apis = new ConcurrentHashMap<>();
    private @Nullable MainJob mainJob;

    private Tandem(Stack stack) {
        this.stack = stack;
    }

    static Tandem start(String name) {
        Path folder = Path.of("target", "tandem-" + name).toAbsolutePath();
        delete(folder);
        return new Tandem(Stack.start(StackSettings.onFreePorts(folder)));
    }

    /** The API as a demo user or a machine client sees it. */
    Api as(String userOrClient) {
        return apis.computeIfAbsent(userOrClient, name -> new Api(stack.url(Part.GATEWAY), () -> stack.token(name)));
    }

    Api asNobody() {
        return new Api(stack.url(Part.GATEWAY), () -> "");
    }

    /** The main job, done once. */
    synchronized MainJob mainJob() {
        if (mainJob == null) {
            mainJob = MainJob.doneOn(this);
        }
        return mainJob;
    }

    Stack stack() {
        return stack;
    }

    String gatewayUrl() {
        return stack.url(Part.GATEWAY);
    }

    String kafka() {
        return stack.settings().kafkaBootstrapServers();
    }

    Connection connect(Part service) throws SQLException {
        return stack.connect(service, Login.SUPERUSER);
    }

    @Override
    public void close() {
        stack.close();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
