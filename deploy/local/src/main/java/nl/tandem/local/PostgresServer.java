package nl.tandem.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL from the embedded binaries, as a process like the others.
 *
 * <p>Not through the library's EmbeddedPostgres class: that turns fsync off, and stops the database in a shutdown hook
 * of its own while the services still use it.
 */
final class PostgresServer implements Server {

    private final StackSettings settings;
    private final Secrets secrets;
    private final Path binaries;
    private final Path data;

    PostgresServer(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.binaries = settings.buildFolder().resolve("postgres");
        this.data = settings.directory().resolve("postgres");
    }

    @Override
    public void prepare(Errands errands) throws IOException {
        BuildLock.holdWhile(settings.buildFolder().resolve("postgres.lock"), () -> {
            if (!Files.exists(binaries)) {
                unpack();
            }
        });
        if (Files.exists(data.resolve("PG_VERSION"))) {
            removeStalePid();
            return;
        }
        Path passwordFile = Files.createTempFile(
                settings.directory(),
                "initdb",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        // Under another name until it is whole, so that a start that was broken off begins again.
        Path half = settings.directory().resolve("postgres.half");
        try {
            Folders.delete(half);
            Files.writeString(passwordFile, secrets.get(Login.SUPERUSER.secret()));
            errands.run(
                    "Making the PostgreSQL data folder",
                    asOrdinaryUser(
                            program("initdb"),
                            "--pgdata=" + half,
                            "--username=" + Login.SUPERUSER.user(),
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"),
                    Map.of(),
                    settings.log(Part.POSTGRES));
            Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(passwordFile);
        }
    }

    @Override
    public List<String> command() {
        return asOrdinaryUser(
                program("postgres"),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(settings.port(Part.POSTGRES)),
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect("postgres", Login.SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void furnish() throws SQLException {
        try (Connection connection = connect("postgres", Login.SUPERUSER);
                Statement statement = connection.createStatement()) {
            makeLogin(statement, Login.OWNER);
            makeLogin(statement, Login.APP);
            for (Part service : Part.WITH_DATABASE) {
                if (!databaseExists(connection, service.id())) {
                    statement.execute("create database %s owner %s".formatted(service.id(), Login.OWNER.user()));
                }
                statement.execute("revoke all on database %s from public".formatted(service.id()));
                statement.execute("grant connect on database %s to %s".formatted(service.id(), Login.APP.user()));
            }
        }
    }

    Connection connect(String database, Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", secrets.get(login.secret()));
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(settings.jdbcUrl(database), properties);
    }

    private void makeLogin(Statement statement, Login login) throws SQLException {
        String name = login.user();
        statement.execute("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%s') then create role %s; end if;
                end $$""".formatted(name, name));
        statement.execute("alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                .formatted(name, secrets.get(login.secret())));
    }

    private static boolean databaseExists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /**
     * After a kill the number in this file may belong to another process by now, and PostgreSQL would wait for that one
     * for ever.
     */
    private void removeStalePid() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        String pid = Files.readAllLines(file).getFirst().strip();
        boolean postgresRuns = ProcessHandle.of(Long.parseLong(pid))
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
        if (postgresRuns) {
            throw new CannotStart("A PostgreSQL that this stack did not start (process %s) uses %s; stop it first."
                    .formatted(pid, data));
        }
        Files.delete(file);
    }

    private void unpack() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        String architecture = System.getProperty("os.arch");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system, architecture.equals("amd64") ? "x86_64" : architecture)) {
            Path half = binaries.resolveSibling("postgres.half");
            Folders.delete(half);
            unpack(archive, half);
            Files.move(half, binaries, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                    continue;
                }
                Files.copy(tar, target);
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is not. */
    private static List<String> asOrdinaryUser(String... command) {
        List<String> all = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            all.addAll(List.of("unshare", "--user"));
        }
        all.addAll(List.of(command));
        return all;
    }
}
