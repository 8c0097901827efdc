package nl.tandem.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The passwords and keys of one stack: made at its first start, kept as long as its data. */
final class Secrets {

    static final String KEYCLOAK_ADMIN = "keycloak.admin";
    static final String BSN_ENCRYPTION_KEY = "bsn.encryption-key";
    static final String BSN_LOOKUP_KEY = "bsn.lookup-key";
    static final String BSN_PSEUDONYM_KEY = "bsn.pseudonym-key";

    private static final List<String> NAMES = List.of(
            Login.SUPERUSER.secret(),
            Login.OWNER.secret(),
            Login.APP.secret(),
            KEYCLOAK_ADMIN,
            BSN_ENCRYPTION_KEY,
            BSN_LOOKUP_KEY,
            BSN_PSEUDONYM_KEY);

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets in(Path directory) {
        Path file = directory.resolve("secrets");
        try {
            return new Secrets(Files.exists(file) ? read(file) : make(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new CannotStart("The stack's file 'secrets' lacks '%s'; make reset starts afresh.".formatted(name));
        }
        return value;
    }

    private static Properties read(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return values;
    }

    private static Properties make(Path file) throws IOException {
        if (Files.exists(file.resolveSibling("postgres"))) {
            throw new CannotStart(
                    "There is a database but its passwords (%s) are gone; make reset starts afresh.".formatted(file));
        }
        SecureRandom random = new SecureRandom();
        Properties values = new Properties();
        for (String name : NAMES) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            values.setProperty(name, Base64.getEncoder().encodeToString(bytes));
        }
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, "Secrets of this local stack only");
        }
        return values;
    }
}
