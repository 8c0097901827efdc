package nl.tandem.contracting.message;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageTasks.Task;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import org.junit.jupiter.api.Test;

/** The messages of a provider are taken in the order in which they came, by however many workers. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MessageTasksTest {

    /** Of which no worker but this test takes messages. */
    private final String type = "TEST" + UUID.randomUUID();

    @Inject
    MessageTasks tasks;

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);

    @Test
    void aMessageWaitsForAnEarlierOneThatAnotherWorkerIsTaking() throws SQLException {
        List<UUID> waiting = waiting();

        try (Connection other = Superuser.connect()) {
            other.setAutoCommit(false);
            hold(other, waiting.getFirst());
            assertEquals(List.of(), take());
        }
        assertEquals(waiting, take());
    }

    @Test
    void aMessageWaitsForAnEarlierOneThatTakesLongerThanThought() throws SQLException {
        List<UUID> waiting = waiting();
        Superuser.execute("UPDATE message_task SET attempts = 1 WHERE message_id = ?", waiting.getFirst());

        try (Connection other = Superuser.connect()) {
            other.setAutoCommit(false);
            hold(other, waiting.getFirst());
            assertEquals(List.of(), take());
        }
        assertEquals(waiting.subList(0, 1), take());
        assertEquals(List.of(), take());
    }

    /** Two messages of one provider, which have to be processed again. */
    private List<UUID> waiting() {
        String provider = region.provider("12345678");
        return IntStream.rangeClosed(1, 2)
                .mapToObj(i -> {
                    UUID messageId = UUID.fromString(messages.processed(
                                    provider,
                                    GoldenMessage.JW305
                                            .with("Ontvanger>0505<", "Ontvanger>0999<")
                                            .text())
                            .body("state", equalTo("REFUSED"))
                            .extract()
                            .path("messageId"));
                    Superuser.execute("""
                            INSERT INTO message_task (message_id, region, provider_code, type, next_attempt_at)
                            VALUES (?, ?, '12345678', ?, now())
                            """, messageId, region.region(), type);
                    return messageId;
                })
                .toList();
    }

    private List<UUID> take() {
        return ActingFor.tenant(
                Tenant.EVERY_REGION,
                () -> IntStream.range(0, MessageTasks.LANES)
                        .boxed()
                        .flatMap(lane -> tasks.take(lane, new String[] {type}).stream())
                        .map(Task::messageId)
                        .toList());
    }

    private static void hold(Connection connection, UUID messageId) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT 1 FROM message_task WHERE message_id = ? FOR UPDATE")) {
            statement.setObject(1, messageId);
            statement.execute();
        }
    }
}
