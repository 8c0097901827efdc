package nl.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    @TempDir
    private Path folder;

    @Test
    void dataOutlivesAKillOfTheServersAndOfTheStack() throws Exception {
        StackSettings settings = StackSettings.onFreePorts(folder).withOnly(Part.POSTGRES, Part.KAFKA);
        try (Stack stack = Stack.start(settings)) {
            write(stack, "create table posting(cents bigint)", Login.OWNER);
            write(stack, "grant insert, select on posting to tandem_app", Login.OWNER);
            createTopic(settings);

            stack.kill(Part.POSTGRES);
            stack.kill(Part.KAFKA);
            assertFalse(stack.isRunning(Part.POSTGRES));
            stack.start(Part.POSTGRES);
            stack.start(Part.KAFKA);

            write(stack, "insert into posting values (42)", Login.APP);
            assertEquals(Set.of("kept"), topics(settings));
            assertFalse(stack.crash().isDone(), "a kill on purpose is no crash");
        }
        try (Stack again = Stack.start(settings.withOnly(Part.POSTGRES))) {
            assertEquals(42, cents(again));
        }
    }

    @Test
    void theServicesLoginCannotChangeTablesNorPassTheRowLevelSecurity() throws Exception {
        try (Stack stack = Stack.start(StackSettings.onFreePorts(folder).withOnly(Part.POSTGRES))) {
            assertThrows(SQLException.class, () -> write(stack, "create table mine(x int)", Login.APP));
            try (Connection connection = stack.connect(Part.BUDGET, Login.SUPERUSER);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select rolsuper or rolbypassrls, current_setting('fsync') from pg_roles where rolname = 'tandem_app'")) {
                rows.next();
                assertFalse(rows.getBoolean(1));
                assertEquals("on", rows.getString(2));
            }
        }
    }

    @Test
    void aServerThatStopsByItselfIsReportedWithTheEndOfItsLog() throws Exception {
        try (Stack stack = Stack.start(StackSettings.onFreePorts(folder).withOnly(Part.POSTGRES))) {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .getFirst());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();

            Crash crash = stack.crash().get(20, TimeUnit.SECONDS);

            assertEquals(Part.POSTGRES, crash.part());
            assertTrue(crash.toString().contains("ready to accept connections"), crash.toString());
        }
    }

    @Test
    void aFolderServesOneStackAtATime() {
        StackSettings settings = StackSettings.onFreePorts(folder).withOnly(Part.POSTGRES);
        try (Stack stack = Stack.start(settings)) {
            assertTrue(stack.isRunning(Part.POSTGRES));

            CannotStart refusal = assertThrows(CannotStart.class, () -> Stack.start(settings));

            assertTrue(refusal.toString().contains("The stack already runs"), refusal.toString());
        }
    }

    private static void write(Stack stack, String sql, Login login) throws SQLException {
        try (Connection connection = stack.connect(Part.BUDGET, login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long cents(Stack stack) throws SQLException {
        try (Connection connection = stack.connect(Part.BUDGET, Login.APP);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select sum(cents) from posting")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void createTopic(StackSettings settings) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", settings.kafkaBootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("kept", 3, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static Set<String> topics(StackSettings settings) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", settings.kafkaBootstrapServers()))) {
            return admin.listTopics().names().get(30, TimeUnit.SECONDS);
        }
    }
}
