package nl.tandem.kit.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A real single-node Kafka broker in a JVM of its own, which ends when the tests do. */
final class KafkaBroker {

    private KafkaBroker() {}

    /** Starts the broker in a JVM of its own and returns its address once it answers. */
    static String start() {
        try {
            Path directory = Files.createTempDirectory("tandem-kafka");
            int port = freePort();
            int controllerPort = freePort();
            Path settings = Files.writeString(directory.resolve("server.properties"), """
                    process.roles=broker,controller
                    node.id=1
                    controller.quorum.voters=1@localhost:%2$d
                    listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                    advertised.listeners=PLAINTEXT://localhost:%1$d
                    controller.listener.names=CONTROLLER
                    log.dirs=%3$s
                    auto.create.topics.enable=false
                    num.partitions=3
                    offsets.topic.num.partitions=3
                    offsets.topic.replication.factor=1
                    transaction.state.log.replication.factor=1
                    transaction.state.log.min.isr=1
                    group.initial.rebalance.delay.ms=0
                    """.formatted(
                            port, controllerPort, directory.resolve("log")));
            new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx384m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KafkaBroker.class.getName(),
                            settings.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("broker.log").toFile())
                    .start();
            String address = "localhost:" + port;
            awaitAnswer(address);
            return address;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The JVM of the broker: standard input is a pipe from the tests, and its end is their end. */
    public static void main(String[] arguments) throws IOException {
        String settings = arguments[0];
        String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", settings};
        StorageTool.execute(format, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(settings))) {
            properties.load(reader);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, true), Time.SYSTEM);
        server.startup();
        while (System.in.read() != -1) {
            // Nothing is ever said; only the end counts.
        }
        Runtime.getRuntime().halt(0);
    }

    private static void awaitAnswer(String address) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address))) {
            admin.describeCluster().nodes().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The Kafka broker did not start.", failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
