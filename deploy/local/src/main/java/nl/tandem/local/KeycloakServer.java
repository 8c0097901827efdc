package nl.tandem.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak with the realm of the local stack.
 *
 * <p>The distribution is unpacked by the build and optimised once, which takes half a minute; each stack has a home with
 * links to it and data of its own.
 */
final class KeycloakServer implements Server {

    private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers", "themes", "version.txt");

    private final StackSettings settings;
    private final Secrets secrets;
    private final Path home;

    KeycloakServer(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.home = settings.directory().resolve("keycloak");
    }

    @Override
    public void prepare(Errands errands) throws IOException {
        Path distribution = distribution();
        BuildLock.holdWhile(settings.buildFolder().resolve("keycloak.lock"), () -> {
            Path optimised = distribution.resolve("optimised");
            if (!Files.exists(optimised)) {
                errands.run(
                        "Optimising Keycloak, once for this build",
                        java(distribution, "build", "--db=dev-file", "--cache=local"),
                        Map.of(),
                        settings.log(Part.KEYCLOAK));
                Files.createFile(optimised);
            }
        });
        String realm = wantedRealm();
        Path imported = home.resolve("imported");
        if (Files.exists(imported) && Files.readString(imported).equals(realm)) {
            linkTo(distribution);
            return;
        }
        Folders.delete(home);
        linkTo(distribution);
        Path importFolder = Files.createDirectories(home.resolve("data/import"));
        Files.copy(settings.realmFile(), importFolder.resolve("tandem-realm.json"));
    }

    @Override
    public List<String> command() {
        return java(
                home,
                "-Dkc.config.built=true",
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + settings.port(Part.KEYCLOAK),
                "--hostname=" + settings.url(Part.KEYCLOAK));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "TANDEM_PUBLIC_URL", settings.url(Part.GATEWAY),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN));
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(settings.realmUrl() + "/.well-known/openid-configuration");
    }

    @Override
    public void furnish() {
        try {
            Files.writeString(home.resolve("imported"), wantedRealm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The import's input. Keycloak imports a realm once; when this changes, its data is made anew. */
    private String wantedRealm() throws IOException {
        return settings.url(Part.GATEWAY) + System.lineSeparator() + Files.readString(settings.realmFile());
    }

    private void linkTo(Path distribution) throws IOException {
        Files.createDirectories(home);
        for (String name : SHARED) {
            Path link = home.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(name));
        }
    }

    private Path distribution() throws IOException {
        Path unpacked = settings.buildFolder().resolve("keycloak");
        if (Files.isDirectory(unpacked)) {
            try (Stream<Path> versions = Files.list(unpacked)) {
                return versions.filter(Files::isDirectory).findFirst().orElseThrow();
            }
        }
        throw new CannotStart("Keycloak is not unpacked (%s); ./mvnw -Dquick package does that.".formatted(unpacked));
    }

    /** What Keycloak's own kc.sh comes down to, without the shell between us and the process. */
    private static List<String> java(Path home, String... arguments) {
        String[] options = {
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dkc.home.dir=" + home,
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString()
        };
        Stream<String> properties = Stream.of(arguments).filter(argument -> argument.startsWith("-D"));
        Stream<String> rest = Stream.of(arguments).filter(argument -> !argument.startsWith("-D"));
        return Processes.java(Stream.of(
                        properties,
                        Stream.of(options),
                        Stream.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint"),
                        rest)
                .flatMap(all -> all)
                .toArray(String[]::new));
    }
}
