package nl.tandem.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** One Kafka broker that is its own controller, in a JVM of its own. */
final class KafkaServer implements Server {

    private final StackSettings settings;
    private final Path home;
    private final Path configuration;

    KafkaServer(StackSettings settings) {
        this.settings = settings;
        this.home = settings.directory().resolve("kafka");
        this.configuration = home.resolve("server.properties");
    }

    @Override
    public void prepare(Errands errands) throws IOException {
        Files.createDirectories(home);
        int port = settings.port(Part.KAFKA);
        int controllerPort = Ports.controllerPort(port);
        Files.writeString(configuration, """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=3
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controllerPort, home.resolve("data")));
        if (!Files.exists(home.resolve("data/meta.properties"))) {
            errands.run(
                    "Formatting Kafka's storage",
                    Processes.java(
                            "-cp",
                            classPath(),
                            "kafka.tools.StorageTool",
                            "format",
                            "--cluster-id",
                            Uuid.randomUuid().toString(),
                            "--config",
                            configuration.toString()),
                    Map.of(),
                    settings.log(Part.KAFKA));
        }
    }

    @Override
    public List<String> command() {
        return Processes.java(
                "-Xms128m",
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "-Dkafka.logs.dir=" + settings.directory().resolve("log"),
                "-cp",
                classPath(),
                "kafka.Kafka",
                configuration.toString());
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean isReady() {
        Map<String, Object> client = Map.of(
                "bootstrap.servers",
                settings.kafkaBootstrapServers(),
                "request.timeout.ms",
                "1000",
                "default.api.timeout.ms",
                "1000");
        if (!Http.listens(settings.port(Part.KAFKA))) {
            return false;
        }
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", e);
        }
    }

    @Override
    public void furnish() {
        // Topics belong to the services that write to them.
    }

    /** The packaged launcher's own libraries where they are, so that a test's class path stays out of the broker. */
    private String classPath() {
        Path packaged = settings.buildFolder().resolve("local-stack.jar");
        if (Files.exists(packaged) && Files.isDirectory(settings.buildFolder().resolve("lib"))) {
            return packaged + File.pathSeparator + settings.buildFolder().resolve("lib") + "/*";
        }
        return System.getProperty("java.class.path");
    }
}
