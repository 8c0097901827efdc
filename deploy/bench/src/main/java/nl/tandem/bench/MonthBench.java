package nl.tandem.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tandem.bench.Declaration.Expected;
import nl.tandem.bench.GcLog.Heap;

/** A month of many small messages, sent over some connections at the same time. */
final class MonthBench {

    private static final int POLL_MILLISECONDS = 50;

    private final Meter meter;
    private final ServiceDatabase database;
    private final Preparation preparation;
    private final TandemService service;
    private final Tokens tokens;
    private final Outcome outcome;
    private final Relay relay;
    private final int connections;

    MonthBench(
            BenchSettings settings,
            Meter meter,
            ServiceDatabase database,
            Preparation preparation,
            TandemService service,
            Tokens tokens) {
        this.meter = meter;
        this.database = database;
        this.preparation = preparation;
        this.service = service;
        this.tokens = tokens;
        this.outcome = new Outcome(database);
        this.relay = new Relay(database);
        this.connections = settings.connections();
    }

    List<Result> measure(Month month) {
        prepare(month);
        Map<String, String> tokenOfRegion =
                month.regions().stream().collect(Collectors.toMap(Function.identity(), tokens::messageBroker));
        List<MessageFile.Message> messages = new ArrayList<>();
        try (MessageFile file = MessageFile.write(month.declarations())) {
            messages.addAll(file.messages());
            // Providers send when it suits them, so neighbours in the file are not of the same one.
            Collections.shuffle(messages, new Random(1));
            int position = service.gcLog().position();
            Meter.Reading begin = meter.read(service.process());
            Meter.Reading own = meter.read(ProcessHandle.current());
            double[] milliseconds = send(file, messages, of -> Objects.requireNonNull(tokenOfRegion.get(of.region())));
            double sent = begin.secondsSince();
            awaitAnswers();
            double answered = begin.secondsSince();
            relay.awaitAllSent();
            Measurement measurement = meter.since(begin, month.lines(), answered);
            double clientCpu = meter.since(own, month.lines(), answered).programCpu();
            check(month);
            return results(
                    messages.size(),
                    measurement,
                    sent,
                    clientCpu,
                    milliseconds,
                    service.gcLog().since(position));
        }
    }

    private void prepare(Month month) {
        preparation.clients(month.regions());
        Preparation.providersByRegion(month.declarations()).forEach(preparation::providers);
        preparation.allocations(month.declarations().stream());
        preparation.settle();
    }

    /** Milliseconds until each was received. */
    private double[] send(MessageFile file, List<MessageFile.Message> messages, Function<Declaration, String> tokenOf) {
        double[] milliseconds = new double[messages.size()];
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService senders = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(senders.submit(() -> {
                    for (int n = next.getAndIncrement(); n < messages.size(); n = next.getAndIncrement()) {
                        MessageFile.Message message = messages.get(n);
                        byte[] content = file.read(message);
                        long begin = System.nanoTime();
                        service.send(BodyPublishers.ofByteArray(content), tokenOf.apply(message.declaration()));
                        milliseconds[n] = (System.nanoTime() - begin) / 1e6;
                    }
                }));
            }
            for (Future<?> sender : all) {
                sender.get();
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof BenchFailure cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.");
        }
        return milliseconds;
    }

    /** A message that was answered, or given up, has no task any more. */
    private void awaitAnswers() {
        while (database.isTrue("EXISTS (SELECT FROM message_task)")) {
            Children.pause(POLL_MILLISECONDS);
        }
    }

    private void check(Month month) {
        Expected expected =
                month.declarations().stream().map(Declaration::expected).reduce(Expected.NOTHING, Expected::plus);
        outcome.check("bench-month-%", "%", month.declarations().size(), expected);
    }

    private List<Result> results(
            int messages, Measurement measured, double sent, double clientCpu, double[] milliseconds, Heap heap) {
        String name = "month of %d messages, %d lines: ".formatted(messages, measured.lines());
        double[] inOrder = milliseconds.clone();
        Arrays.sort(inOrder);
        return List.of(
                Result.of(name + "messages", messages / measured.seconds(), "messages/s")
                        .costing(measured.cpuSeconds()),
                Result.of(name + "lines", measured.linesPerSecond(), "lines/s").costing(measured.cpuSeconds()),
                Result.of(name + "until the last is received", sent, "s"),
                Result.of(name + "until the last is answered", measured.seconds(), "s"),
                Result.of(name + "receipt of a message, p50", percentile(inOrder, 50), "ms"),
                Result.of(name + "receipt of a message, p99", percentile(inOrder, 99), "ms"),
                Result.of(name + "CPU of the service", measured.programCpu(), "CPU-s"),
                Result.of(name + "CPU of PostgreSQL", measured.databaseCpu(), "CPU-s"),
                Result.of(name + "CPU of Kafka", measured.brokerCpu(), "CPU-s"),
                Result.of(name + "CPU of the sender, beside", clientCpu, "CPU-s"),
                Result.within(
                        name + "most heap after a collection",
                        heap.afterCollection(),
                        "MiB",
                        TandemService.HEAP_MEGABYTES));
    }

    private static double percentile(double[] inOrder, int percent) {
        return inOrder[Math.min(inOrder.length - 1, inOrder.length * percent / 100)];
    }
}
