package nl.tandem.budget.planning;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.financialdocument.DocumentBody;
import nl.tandem.budget.financialdocument.FinancialDocuments;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;

/** The meetings, and the letter to the councils about each. */
@ApplicationScoped
class Meetings {

    private final Database database;
    private final FinancialDocuments documents;
    private final Template letter;
    private final Caller caller;
    private final InstantSource clock;

    Meetings(Database database, FinancialDocuments documents, Template letter, Caller caller, InstantSource clock) {
        this.database = database;
        this.documents = documents;
        this.letter = letter;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Meeting add(Meeting meeting) {
        UUID id = NewId.next();
        int added = database.update(
                """
                INSERT INTO meeting (meeting_id, region, body, held_on, title, recorded_at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, body, held_on) DO NOTHING
                """, id, caller.region(), meeting.body(), meeting.heldOn(), meeting.title(), clock.instant());
        if (added == 0) {
            throw new Problem(409, "meeting-exists", "This body meets on that day already.");
        }
        return new Meeting(id, meeting.body(), meeting.heldOn(), meeting.title());
    }

    List<Meeting> all() {
        return database.query(
                "SELECT meeting_id, body, held_on, title FROM meeting ORDER BY held_on, body LIMIT 1000",
                Meetings::read);
    }

    private Meeting get(UUID id) {
        return database.first(
                        "SELECT meeting_id, body, held_on, title FROM meeting WHERE meeting_id = ?", Meetings::read, id)
                .orElseThrow(() -> Problem.notFound("This meeting"));
    }

    /** The concept of the letter to the councils (raadsinformatiebrief), with what was decided that day. */
    String letter(UUID id) {
        Meeting meeting = get(id);
        return letter.data("meeting", meeting)
                .data("decisions", documents.decidedOn(meeting.body(), meeting.heldOn()))
                .render();
    }

    private static Meeting read(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject(1, UUID.class),
                DocumentBody.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getString(4));
    }
}
