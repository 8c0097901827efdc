package nl.tandem.projects.threeparty;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.threeparty.ThreePartyMeeting.Present;
import nl.tandem.projects.threeparty.ThreePartyMeeting.PublishedReport;
import nl.tandem.projects.threeparty.ThreePartyRequests.NewMeeting;
import org.jspecify.annotations.Nullable;

/** Plans talks of three parties, about reports that were published. */
@ApplicationScoped
class ThreePartyMeetings {

    private static final TypeReference<List<Present>> PRESENT = new TypeReference<>() {};

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;
    private final InstantSource clock;

    ThreePartyMeetings(Database database, JsonColumns json, Caller caller, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** The latest first. */
    List<ThreePartyMeeting> all(@Nullable String municipality) {
        return read("?::text IS NULL OR municipality = ?", municipality, municipality);
    }

    private List<ThreePartyMeeting> read(String condition, @Nullable Object... arguments) {
        Map<UUID, List<PublishedReport>> reports = new HashMap<>();
        database.query(
                """
                SELECT meeting_id, report_id, kind, period, version
                  FROM three_party_report JOIN published_report USING (report_id)
                 WHERE meeting_id IN (SELECT meeting_id FROM three_party_meeting WHERE %s)
                 ORDER BY period, kind, version, report_id
                """.formatted(condition),
                row -> reports.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                        .add(new PublishedReport(
                                row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getInt(5))),
                arguments);
        return database.query("""
                SELECT meeting_id, municipality, starts_at, ends_at, place, present::text, agreements FROM three_party_meeting
                 WHERE %s ORDER BY starts_at DESC, meeting_id LIMIT 500
                """.formatted(condition), row -> meeting(row, reports), arguments);
    }

    private ThreePartyMeeting meeting(ResultSet row, Map<UUID, List<PublishedReport>> reports) throws SQLException {
        UUID meetingId = row.getObject(1, UUID.class);
        return new ThreePartyMeeting(
                meetingId,
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                json.read(row.getString(6), PRESENT),
                reports.getOrDefault(meetingId, List.of()),
                row.getString(7));
    }

    private ThreePartyMeeting get(UUID meetingId) {
        return read("meeting_id = ?", meetingId).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This meeting"));
    }

    @Transactional(TxType.MANDATORY)
    ThreePartyMeeting plan(NewMeeting asked) {
        List<InputError> errors = new ArrayList<>();
        if (!caller.tenant().coversMunicipality(asked.municipality())) {
            errors.add(InputError.body("/municipality", "must be your own municipality"));
        }
        if (!asked.endsAt().isAfter(asked.startsAt())) {
            errors.add(InputError.body("/endsAt", "must be after the start"));
        }
        Set<Party> parties = asked.present().stream().map(Present::party).collect(Collectors.toSet());
        if (parties.size() < Party.values().length || asked.present().size() > parties.size()) {
            errors.add(InputError.body("/present", "must name each of the three parties once"));
        }
        Set<UUID> published = new HashSet<>(database.query(
                "SELECT report_id FROM published_report WHERE report_id = ANY(?) AND municipality IN ('', ?)",
                row -> row.getObject(1, UUID.class),
                asked.reportIds().toArray(UUID[]::new),
                asked.municipality()));
        for (int i = 0; i < asked.reportIds().size(); i++) {
            if (!published.contains(asked.reportIds().get(i))) {
                errors.add(InputError.body(
                        "/reportIds/%d".formatted(i), "must be a published report of this municipality or the region"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        UUID meetingId = NewId.next();
        database.update(
                """
                INSERT INTO three_party_meeting (meeting_id, region, municipality, starts_at, ends_at, place, present)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                meetingId,
                caller.region(),
                asked.municipality(),
                asked.startsAt(),
                asked.endsAt(),
                asked.place(),
                json.write(asked.present()));
        published.forEach(reportId -> database.update(
                "INSERT INTO three_party_report (meeting_id, report_id, region, municipality) VALUES (?, ?, ?, ?)",
                meetingId,
                reportId,
                caller.region(),
                asked.municipality()));
        return get(meetingId);
    }

    @Transactional(TxType.MANDATORY)
    ThreePartyMeeting agree(UUID meetingId, String words) {
        if (get(meetingId).startsAt().isAfter(clock.instant())) {
            throw new Problem(409, "meeting-not-held", "Nothing is agreed before the meeting begins.");
        }
        database.update("UPDATE three_party_meeting SET agreements = ? WHERE meeting_id = ?", words, meetingId);
        return get(meetingId);
    }
}
