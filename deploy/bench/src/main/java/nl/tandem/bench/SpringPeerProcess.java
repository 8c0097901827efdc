package nl.tandem.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.tandem.local.Part;
import nl.tandem.local.Stack;

/** The Spring Batch program beside this module, in a JVM of its own with as much heap as the service has. */
final class SpringPeerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;

    private SpringPeerProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader();
        this.orders = process.outputWriter();
    }

    static SpringPeerProcess launch(Stack stack, BenchSettings settings, String user, String password) {
        Path jar = stack.settings().project().resolve("deploy/bench/spring-peer/target/spring-peer.jar");
        if (!Files.exists(jar)) {
            throw new BenchFailure("The Spring Batch program is not built; make bench builds it.");
        }
        return new SpringPeerProcess(Children.start(
                List.of(Children.java(), "-Xmx%dm".formatted(TandemService.HEAP_MEGABYTES), "-jar", jar.toString()),
                Map.of(
                        "PEER_DB_URL",
                        stack.settings().jdbcUrl(Part.CONTRACTING)
                                + "?currentSchema=peer,public&reWriteBatchedInserts=true",
                        "PEER_DB_USER",
                        user,
                        "PEER_DB_PASSWORD",
                        password),
                settings.folder().resolve("log/spring-peer.log"),
                true));
    }

    void awaitReady() {
        expect("ready");
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Runs a job and returns the seconds that it took by its own clock. */
    double takeIn(Declaration declaration, Path xml) {
        try {
            orders.write("%s %s %s %s %s%n"
                    .formatted(
                            declaration.region(),
                            declaration.municipality(),
                            declaration.provider(),
                            Declaration.MONTH,
                            xml));
            orders.flush();
            return Long.parseLong(expect("done ").split(" ", 3)[1]) / 1e9;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        Children.stop(process);
    }

    private String expect(String beginning) {
        try {
            String answer = answers.readLine();
            if (answer == null || !answer.startsWith(beginning)) {
                throw new BenchFailure("The Spring Batch program says '%s'; see spring-peer.log.".formatted(answer));
            }
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
