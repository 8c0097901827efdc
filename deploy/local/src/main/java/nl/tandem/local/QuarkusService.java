package nl.tandem.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of Tandem's own services, from its module's build. */
final class QuarkusService implements Server {

    /** Sends invoices and pays in the demo region; of no real organisation. */
    private static final Map<String, String> DEMO_ORGANISATION = Map.of(
            "TANDEM_ORGANISATION_NAME", "Serviceorganisatie Jeugd",
            "TANDEM_ORGANISATION_KVK", "12345678",
            "TANDEM_ORGANISATION_STREET", "Spuiboulevard 300",
            "TANDEM_ORGANISATION_POST_CODE", "3311GR",
            "TANDEM_ORGANISATION_CITY", "Dordrecht",
            "TANDEM_ORGANISATION_IBAN", "NL91ABNA0417164300");

    private final StackSettings settings;
    private final Secrets secrets;
    private final Part part;

    QuarkusService(StackSettings settings, Secrets secrets, Part part) {
        this.settings = settings;
        this.secrets = secrets;
        this.part = part;
    }

    @Override
    public void prepare(Errands errands) {
        if (!Files.exists(runner())) {
            throw new CannotStart("%s is not built: %s is missing. ./mvnw -Dquick package builds it."
                    .formatted(part.module(), runner()));
        }
    }

    @Override
    public List<String> command() {
        return Processes.java(
                part == Part.CONTRACTING ? "-Xmx384m" : "-Xmx256m",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                runner().toString());
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(part)));
        environment.put("TANDEM_OIDC_URL", settings.realmUrl());
        environment.put("TANDEM_PUBLIC_URL", settings.url(Part.GATEWAY));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", settings.kafkaBootstrapServers());
        if (part == Part.GATEWAY) {
            for (Part service : Part.WITH_DATABASE) {
                environment.put("TANDEM_" + service.name() + "_URL", settings.url(service));
            }
            environment.put("TANDEM_UI_CLIENT_SECRET", Tokens.clientSecret(settings, "tandem-ui"));
        } else {
            if (part == Part.BUDGET) {
                environment.putAll(DEMO_ORGANISATION);
            }
            environment.put("TANDEM_DB_URL", settings.jdbcUrl(part));
            environment.put("TANDEM_DB_OWNER_PASSWORD", secrets.get(Login.OWNER.secret()));
            environment.put("TANDEM_DB_APP_PASSWORD", secrets.get(Login.APP.secret()));
        }
        if (part == Part.CONTRACTING) {
            environment.put("TANDEM_BSN_ENCRYPTION_KEY", secrets.get(Secrets.BSN_ENCRYPTION_KEY));
            environment.put("TANDEM_BSN_LOOKUP_KEY", secrets.get(Secrets.BSN_LOOKUP_KEY));
            environment.put("TANDEM_BSN_PSEUDONYM_KEY", secrets.get(Secrets.BSN_PSEUDONYM_KEY));
        }
        return environment;
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(settings.url(part) + "/q/health/ready");
    }

    @Override
    public void furnish() {
        // A service furnishes itself: Flyway at its start.
    }

    private Path runner() {
        return settings.project().resolve(part.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
