package nl.tandem.kit.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Events that could not be handled, for the operator: see them, mend the cause, replay them. */
@Path("/dead-letters")
class DeadLetterResource {

    private final DataSource database;
    private final InstantSource clock;
    private final Inbox inbox;

    DeadLetterResource(DataSource database, InstantSource clock, Inbox inbox) {
        this.database = database;
        this.clock = clock;
        this.inbox = inbox;
    }

    /** A dead letter as the operator sees it. */
    record DeadLetterView(
            UUID deadLetterId,
            String topic,
            int partition,
            long recordOffset,
            String eventId,
            String type,
            String error,
            OffsetDateTime buriedAt,
            @Nullable OffsetDateTime replayedAt) {}

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Dead letters",
            description = "The newest 200 events that could not be handled and were put aside, newest first.")
    public Page<DeadLetterView> list() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT id, topic, partition, record_offset, event_id, type, error, buried_at, replayed_at
                          FROM dead_letter ORDER BY id DESC LIMIT 200
                        """);
                ResultSet row = select.executeQuery()) {
            List<DeadLetterView> letters = new ArrayList<>();
            while (row.next()) {
                letters.add(new DeadLetterView(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class),
                        row.getObject(9, OffsetDateTime.class)));
            }
            return Page.whole(letters);
        }
    }

    @POST
    @Path("/{deadLetterId}/replay")
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    @Operation(
            summary = "Replay a dead letter",
            description = "Handles the event again, once: 204 when it worked; a second replay is refused with 409.")
    public void replay(@PathParam("deadLetterId") UUID deadLetterId) throws SQLException {
        IncomingEvent event = find(deadLetterId);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE dead_letter SET replayed_at = ? WHERE id = ? AND replayed_at IS NULL")) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setObject(2, deadLetterId);
            if (update.executeUpdate() == 0) {
                throw new Problem(409, "dead-letter-already-replayed", "This dead letter was replayed before.");
            }
        }
        inbox.replay(event);
    }

    private IncomingEvent find(UUID deadLetterId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT topic, partition, record_offset, key, event_id, type, region, buried_at, data
                          FROM dead_letter WHERE id = ?
                        """)) {
            select.setObject(1, deadLetterId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Problem.notFound("This dead letter");
                }
                return new IncomingEvent(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class),
                        row.getString(9));
            }
        }
    }
}
