package nl.tandem.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The real PostgreSQL and Kafka of a test run: containers where a Docker engine is found, embedded servers otherwise.
 * Started once per JVM and shared by all its tests; both end with the JVM.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {

    /** Where tests find the database as superuser, to look behind row level security. */
    public static final String SUPERUSER_URL = "tandem.test.superuser-url";

    static final String SIGNING_KEY = "tandem.test.signing-key";
    private static final String PASSWORD = "test-only";
    private static final String SETTINGS = "tandem.test.settings.";

    @Override
    public Map<String, String> start() {
        // System properties, because test class loaders come and go while the servers stay.
        if (System.getProperty(SUPERUSER_URL) == null) {
            startOnce().forEach((name, value) -> System.setProperty(SETTINGS + name, value));
        }
        Map<String, String> settings = new HashMap<>();
        System.getProperties().forEach((name, value) -> {
            if (name instanceof String text && text.startsWith(SETTINGS)) {
                settings.put(text.substring(SETTINGS.length()), (String) value);
            }
        });
        return settings;
    }

    @Override
    public void stop() {
        // The servers serve every test class of this JVM and end with it.
    }

    private static Map<String, String> startOnce() {
        String superuserUrl = hasDocker() ? postgresContainer() : embeddedPostgres();
        prepare(superuserUrl);
        System.setProperty(SUPERUSER_URL, superuserUrl);
        KeyPair keys = keys();
        System.setProperty(
                SIGNING_KEY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        String kafka = hasDocker() ? kafkaContainer() : KafkaBroker.start();
        return Map.of(
                "TANDEM_DB_URL",
                superuserUrl.replaceFirst("/[^/?]*(\\?.*)?$", "/tandem"),
                "TANDEM_DB_OWNER_PASSWORD",
                PASSWORD,
                "TANDEM_DB_APP_PASSWORD",
                PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka,
                "TANDEM_PUBLIC_URL",
                "http://localhost:8080",
                "TANDEM_OIDC_URL",
                "",
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                "quarkus.http.test-port",
                "0");
    }

    private static boolean hasDocker() {
        return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    }

    private static String embeddedPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("resource") // Ends with the JVM.
    private static String postgresContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withUsername("postgres");
        container.start();
        return container.getJdbcUrl() + "&user=postgres&password=" + container.getPassword();
    }

    @SuppressWarnings("resource") // Ends with the JVM.
    private static String kafkaContainer() {
        KafkaContainer container = new KafkaContainer("apache/kafka-native:4.1.0");
        container.start();
        return container.getBootstrapServers();
    }

    private static void prepare(String superuserUrl) {
        try (Connection connection = DriverManager.getConnection(superuserUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE tandem_owner LOGIN PASSWORD '%s'".formatted(PASSWORD));
            statement.execute("CREATE ROLE tandem_app LOGIN PASSWORD '%s'".formatted(PASSWORD));
            statement.execute("CREATE DATABASE tandem OWNER tandem_owner");
            statement.execute("REVOKE ALL ON DATABASE tandem FROM public");
            statement.execute("GRANT CONNECT ON DATABASE tandem TO tandem_app");
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database could not be prepared.", failure);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
