package nl.tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tandem.local.Part;
import nl.tandem.local.Stack;
import nl.tandem.local.StackSettings;

/** The servers of a run, and what is measured on them. Everything that was started ends when it is closed. */
final class Bench implements AutoCloseable {

    private static final String PEER = "bench_peer";

    private final BenchSettings settings;
    private final Tokens tokens;
    private final Stack stack;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    Bench(BenchSettings settings, InstantSource clock) {
        this.settings = settings;
        this.tokens = new Tokens(clock);
        this.stack = new Stack(StackSettings.onFreePorts(settings.folder()).withOnly(Part.POSTGRES, Part.KAFKA));
    }

    List<Result> run() {
        if (!CpuTime.isKnown()) {
            throw new BenchFailure("CPU seconds are read from /proc, which only Linux has; run the bench there.");
        }
        makeLogFolder();
        stack.startAll();
        List<Result> results = new ArrayList<>();
        if (!settings.settlements().isEmpty()) {
            String kafka = stack.settings().kafkaBootstrapServers();
            PostingBench.makeTopics(kafka);
            TandemService budget = ending(TandemService.launchBudget(stack, tokens, settings));
            budget.awaitReady();
            try (ServiceDatabase ledger = new ServiceDatabase(stack, Part.BUDGET)) {
                results.addAll(new PostingBench(kafka, ledger).measure());
                results.addAll(new SettlementBench(settings, ledger, budget, tokens).measure());
            }
            closeStarted();
        }
        if (settings.facts() > 0) {
            String kafka = stack.settings().kafkaBootstrapServers();
            PostingBench.makeTopics(kafka);
            TandemService monitoring = ending(TandemService.launchMonitoring(stack, tokens, settings));
            monitoring.awaitReady();
            try (ServiceDatabase facts = new ServiceDatabase(stack, Part.MONITORING)) {
                results.addAll(new MonitoringBench(kafka, facts, monitoring, tokens, settings.facts()).measure());
            }
            closeStarted();
            TandemService projects = ending(TandemService.launchProjects(stack, tokens, settings));
            projects.awaitReady();
            try (ServiceDatabase programmes = new ServiceDatabase(stack, Part.PROJECTS)) {
                results.addAll(
                        new ProjectsBench(programmes, projects, tokens, MonitoringBench.isQuickLook(settings.facts()))
                                .measure());
            }
            closeStarted();
        }
        if (settings.sizes().isEmpty() && settings.messages() == 0) {
            return results;
        }
        migrate();
        ServiceDatabase database = ending(new ServiceDatabase(stack));
        Preparation preparation = new Preparation(database, stack.environment(Part.CONTRACTING));
        preparation.tables();
        Month month = new Month(settings.messages());
        preparation.municipalities(month.municipalities());
        TandemService service = ending(TandemService.launch(stack, tokens, settings));
        service.awaitReady();
        if (!settings.sizes().isEmpty()) {
            preparation.clients(Set.of(FileBench.REGION));
            SpringPeerProcess spring = ending(springPeer(database));
            spring.awaitReady();
            FileBench file = new FileBench(settings, new Meter(stack), database, preparation, service, tokens, spring);
            settings.sizes().forEach(size -> results.addAll(file.measure(size)));
            results.addAll(new FreeRoomBench(database, service, tokens).measure());
        }
        if (settings.messages() > 0) {
            results.addAll(
                    new MonthBench(settings, new Meter(stack), database, preparation, service, tokens).measure(month));
        }
        if (settings.kills() > 0 && !settings.sizes().isEmpty()) {
            results.addAll(new KillBench(settings, database, preparation, tokens)
                    .measure(settings.mostLines(), service, this::restarted));
        }
        if (!settings.sizes().isEmpty()) {
            // All of them answer on the same port.
            closeStarted();
            try (ServiceDatabase again = new ServiceDatabase(stack)) {
                SignalBench.prepare(again);
                TandemService looking = ending(TandemService.launchLooking(stack, tokens, settings));
                looking.awaitReady();
                results.addAll(new SignalBench(again, looking, tokens).measure());
            }
        }
        return results;
    }

    private TandemService restarted() {
        TandemService service = ending(TandemService.launch(stack, tokens, settings));
        service.awaitReady();
        return service;
    }

    /** PostgreSQL's own words for what it is. */
    String databaseVersion() {
        try (ServiceDatabase database = new ServiceDatabase(stack)) {
            return database.text("SHOW server_version");
        }
    }

    /** Last started first; a second caller waits until the first has done so. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        closeStarted();
        stack.close();
    }

    private void closeStarted() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failure) {
                System.err.println("Could not be stopped in order: " + failure);
            }
        }
    }

    /** The service migrates its database when it starts, and learns the municipalities then. */
    private void migrate() {
        TandemService service = ending(TandemService.launch(stack, tokens, settings));
        service.awaitReady();
        service.close();
    }

    private SpringPeerProcess springPeer(ServiceDatabase database) {
        String password = UUID.randomUUID().toString();
        database.execute("""
                CREATE ROLE %1$s LOGIN BYPASSRLS PASSWORD '%2$s';
                GRANT CONNECT ON DATABASE contracting TO %1$s;
                GRANT USAGE, CREATE ON SCHEMA peer TO %1$s;
                GRANT USAGE ON SCHEMA public TO %1$s;
                GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA peer TO %1$s;
                GRANT SELECT ON allocation, contract, contract_product TO %1$s;
                """.formatted(PEER, password));
        return SpringPeerProcess.launch(stack, settings, PEER, password);
    }

    private synchronized <T extends AutoCloseable> T ending(T resource) {
        started.push(resource);
        if (closed) {
            closeStarted();
            throw new BenchFailure("Stopped.");
        }
        return resource;
    }

    private void makeLogFolder() {
        try {
            Files.createDirectories(settings.folder().resolve("log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
