package nl.tandem.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The running stack: real servers, each a process of its own.
 *
 * <p>For a developer through {@code make run}, and for tests that need the whole of Tandem:
 *
 * <pre>{@code
 * try (Stack stack = Stack.start(StackSettings.onFreePorts(temporaryFolder))) {
 *     stack.kill(Part.BUDGET);
 *     stack.start(Part.BUDGET);
 *     String token = stack.token("zorgaanbieder");
 * }
 * }</pre>
 */
public final class Stack implements AutoCloseable {

    /** Generous, because the machine may be building something else. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final StackSettings settings;
    private final Secrets secrets;
    private final RunFolder folder;
    private final Map<Part, Process> running = new ConcurrentHashMap<>();
    private final CompletableFuture<Crash> crash = new CompletableFuture<>();
    private final Progress progress = new Progress();
    private final Errands errands = new Errands(progress);

    /** Guards the start of a process against a stop of everything at the same time. */
    private final Object startOrStop = new Object();

    private volatile boolean stopping;

    /** Claims the folder; {@link #startAll} starts the servers. */
    public Stack(StackSettings settings) {
        this.settings = settings;
        this.folder = RunFolder.claim(settings.directory());
        try {
            folder.writePid();
            this.secrets = Secrets.in(settings.directory());
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Starts every part of the settings and returns when all are ready; stops all of them when one does not start. */
    public static Stack start(StackSettings settings) {
        Stack stack = new Stack(settings);
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Starts every part of the settings and returns when all are ready. */
    public void startAll() {
        try {
            for (Part leftover : folder.stopLeftovers()) {
                progress.say("%s of an earlier run was still there; stopped it".formatted(leftover.title()));
            }
            Ports.check(settings);
            for (Part part : settings.parts()) {
                if (part.isService()) {
                    // Only looks whether the service is built: better known now than after Keycloak's start.
                    server(part).prepare(errands);
                }
                folder.setLogAside(settings.log(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (List<Part> row : Part.START_ORDER) {
            startTogether(row.stream().filter(settings.parts()::contains).toList());
        }
    }

    /** Starts one part that was stopped or killed, and returns when it is ready. */
    public void start(Part part) {
        Progress.Step step = progress.begin(part.title());
        Server server = server(part);
        try {
            server.prepare(errands);
            Process process = launch(part, server);
            awaitReady(part, server, process);
            server.furnish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new CannotStart("%s runs but could not be set up: %s".formatted(part.title(), e.getMessage()));
        }
        step.end("ready on port " + settings.port(part));
    }

    /** Stops one part in order. */
    public void stop(Part part) {
        Process process = running.remove(part);
        if (process == null) {
            return;
        }
        Progress.Step step = progress.begin(part.title());
        boolean inOrder = Processes.stop(part, process.toHandle(), STOP_PATIENCE);
        folder.forget(part);
        step.end(inOrder ? "stopped" : "did not stop in %d s; killed".formatted(STOP_PATIENCE.toSeconds()));
    }

    /** Ends one part at once (SIGKILL), as a crash of its machine would. */
    public void kill(Part part) {
        Process process = running.remove(part);
        if (process == null) {
            throw new IllegalStateException(part.title() + " does not run");
        }
        Processes.kill(process.toHandle());
        folder.forget(part);
    }

    public boolean isRunning(Part part) {
        return Optional.ofNullable(running.get(part)).map(Process::isAlive).orElse(false);
    }

    /** The process of a part that runs, to measure it. */
    public ProcessHandle process(Part part) {
        return Optional.ofNullable(running.get(part))
                .map(Process::toHandle)
                .orElseThrow(() -> new IllegalStateException(part.title() + " does not run"));
    }

    public StackSettings settings() {
        return settings;
    }

    public String url(Part part) {
        return settings.url(part);
    }

    /** An access token for a demo user ({@code zorgaanbieder}) or a machine client ({@code backoffice-0505}). */
    public String token(String userOrClient) {
        return Tokens.token(settings, userOrClient);
    }

    /** A connection to a service's database. */
    public Connection connect(Part service, Login login) throws SQLException {
        return new PostgresServer(settings, secrets).connect(service.id(), login);
    }

    /** Completes when a part stops that nobody stopped. */
    public CompletableFuture<Crash> crash() {
        return crash;
    }

    public Path log(Part part) {
        return settings.log(part);
    }

    /** What a service sees in its environment, for a service that somebody runs by hand. */
    public Map<String, String> environment(Part service) {
        return server(service).environment();
    }

    /** Stops everything, last started first. A second caller waits until the first has done so. */
    @Override
    public void close() {
        giveUpStarting();
        synchronized (folder) {
            for (List<Part> row : Part.START_ORDER.reversed()) {
                try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                    row.forEach(part -> executor.execute(() -> stop(part)));
                }
            }
            folder.close();
        }
    }

    private void startTogether(List<Part> row) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<Part> starts = new ExecutorCompletionService<>(executor);
            row.forEach(part -> starts.submit(() -> start(part), part));
            for (int i = 0; i < row.size(); i++) {
                awaitNext(starts);
            }
        }
    }

    private void awaitNext(ExecutorCompletionService<Part> starts) {
        try {
            starts.take().get();
        } catch (ExecutionException e) {
            giveUpStarting();
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            giveUpStarting();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        }
    }

    /** Ends at once what is still starting. */
    private void giveUpStarting() {
        synchronized (startOrStop) {
            stopping = true;
        }
        errands.close();
    }

    private Process launch(Part part, Server server) throws IOException {
        synchronized (startOrStop) {
            if (stopping) {
                throw new CannotStart("Stopped before %s had started.".formatted(part.title()));
            }
            Process process = Processes.start(server.command(), server.environment(), settings.log(part));
            if (running.putIfAbsent(part, process) != null) {
                Processes.kill(process.toHandle());
                throw new IllegalStateException(part.title() + " runs already");
            }
            folder.remember(part, process.toHandle());
            var unused = process.onExit().thenAccept(ended -> noticeEnd(part, ended));
            return process;
        }
    }

    private void noticeEnd(Part part, Process ended) {
        if (running.remove(part, ended)) {
            folder.forget(part);
            crash.complete(new Crash(part, ended.exitValue(), Processes.lastLines(settings.log(part))));
        }
    }

    private void awaitReady(Part part, Server server, Process process) {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!server.isReady()) {
            if (stopping) {
                throw new CannotStart("Stopped before %s was ready.".formatted(part.title()));
            }
            if (!process.isAlive()) {
                throw new CannotStart(
                        new Crash(part, process.exitValue(), Processes.lastLines(settings.log(part))).toString());
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("%s was not ready after %d s. The end of its log (%s):%n%s"
                        .formatted(
                                part.title(),
                                START_PATIENCE.toSeconds(),
                                settings.log(part),
                                String.join(System.lineSeparator(), Processes.lastLines(settings.log(part)))
                                        .indent(4)));
            }
            Processes.pause(100);
        }
    }

    private Server server(Part part) {
        return switch (part) {
            case POSTGRES -> new PostgresServer(settings, secrets);
            case KAFKA -> new KafkaServer(settings);
            case KEYCLOAK -> new KeycloakServer(settings, secrets);
            case CONTRACTING, BUDGET, MONITORING, PROJECTS, GATEWAY -> new QuarkusService(settings, secrets, part);
        };
    }
}
