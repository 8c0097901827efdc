package nl.tandem.projects.planner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import nl.tandem.projects.body.Bodies;
import nl.tandem.projects.body.Right;
import nl.tandem.projects.programme.Existing;
import org.jspecify.annotations.Nullable;

/** Meetings, duties and plans with their days. */
@ApplicationScoped
class Planner {

    private static final int QUARTER = 3;

    private final Database database;
    private final Existing existing;
    private final Bodies bodies;
    private final Caller caller;
    private final InstantSource clock;

    Planner(Database database, Existing existing, Bodies bodies, Caller caller, InstantSource clock) {
        this.database = database;
        this.existing = existing;
        this.bodies = bodies;
        this.caller = caller;
        this.clock = clock;
    }

    List<Meeting> meetings(LocalDate from, @Nullable String bodyCode) {
        Instant begin = from.atStartOfDay(DutchDate.ZONE).toInstant();
        return read("starts_at >= ? AND (?::text IS NULL OR body_code = ?)", begin, bodyCode, bodyCode);
    }

    private List<Meeting> read(String condition, @Nullable Object... arguments) {
        Map<UUID, List<AgendaItem>> items = new HashMap<>();
        database.query(
                """
                SELECT item_id, project_id, level, subject, decision, added_on, meeting_id
                  FROM agenda_item JOIN meeting USING (region, meeting_id)
                 WHERE %s ORDER BY item_id
                """.formatted(condition),
                row -> items.computeIfAbsent(row.getObject(7, UUID.class), any -> new ArrayList<>())
                        .add(item(row)),
                arguments);
        return database.query("""
                SELECT meeting_id, body_code, starts_at, ends_at, place, papers_due FROM meeting
                 WHERE %s ORDER BY starts_at, meeting_id
                """.formatted(condition), row -> meeting(row, items), arguments);
    }

    private static Meeting meeting(ResultSet row, Map<UUID, List<AgendaItem>> items) throws SQLException {
        UUID meetingId = row.getObject(1, UUID.class);
        return new Meeting(
                meetingId,
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                items.getOrDefault(meetingId, List.of()));
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        return new AgendaItem(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                AgendaLevel.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class));
    }

    private Meeting get(UUID meetingId) {
        return read("meeting_id = ?", meetingId).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This meeting"));
    }

    @Transactional(TxType.MANDATORY)
    Meeting plan(PlannerRequests.NewMeeting asked) {
        List<InputError> errors = new ArrayList<>();
        if (!bodies.has(asked.bodyCode())) {
            errors.add(InputError.body("/bodyCode", "must be a body of this region; see GET /bodies"));
        }
        if (!asked.endsAt().isAfter(asked.startsAt())) {
            errors.add(InputError.body("/endsAt", "must be after the start"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        UUID meetingId = NewId.next();
        database.update(
                """
                INSERT INTO meeting (meeting_id, region, body_code, starts_at, ends_at, place, papers_due)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                meetingId,
                caller.region(),
                asked.bodyCode(),
                asked.startsAt(),
                asked.endsAt(),
                asked.place(),
                asked.startsAt().atZoneSameInstant(DutchDate.ZONE).toLocalDate().minusDays(asked.papersDaysBefore()));
        return get(meetingId);
    }

    /** What is strategic goes to one body, what is tactical to another. */
    @Transactional(TxType.MANDATORY)
    Meeting add(UUID meetingId, PlannerRequests.NewItem item) {
        Meeting meeting = get(meetingId);
        if (item.level() != AgendaLevel.FOR_INFORMATION) {
            bodies.requireRight(
                    meeting.bodyCode(),
                    item.level() == AgendaLevel.STRATEGIC ? Right.STRATEGIC : Right.TACTICAL,
                    "/level");
        }
        if (item.projectId() != null && !existing.hasProject(item.projectId())) {
            throw Problem.invalidInput(List.of(InputError.body("/projectId", "must be a project of this region")));
        }
        database.update(
                """
                INSERT INTO agenda_item (item_id, region, meeting_id, project_id, level, subject, added_on)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                NewId.next(),
                caller.region(),
                meetingId,
                item.projectId(),
                item.level(),
                item.subject(),
                DutchDate.today(clock));
        return get(meetingId);
    }

    @Transactional(TxType.MANDATORY)
    Meeting decide(UUID meetingId, UUID itemId, String decision) {
        Meeting meeting = get(meetingId);
        if (meeting.startsAt().isAfter(clock.instant())) {
            throw new Problem(409, "meeting-not-held", "Nothing is decided before the meeting begins.");
        }
        int decided = database.update(
                "UPDATE agenda_item SET decision = ? WHERE item_id = ? AND meeting_id = ? AND decision IS NULL",
                decision,
                itemId,
                meetingId);
        if (decided == 0) {
            throw meeting.agenda().stream().anyMatch(item -> item.itemId().equals(itemId))
                    ? new Problem(409, "item-decided", "This item was decided on already; put it on a next agenda.")
                    : Problem.notFound("This item");
        }
        return get(meetingId);
    }

    List<Conflict> conflicts(LocalDate from) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Meeting> all = meetings(from, null);
        for (int i = 0; i < all.size(); i++) {
            Meeting one = all.get(i);
            for (int k = i + 1; k < all.size() && all.get(k).startsAt().isBefore(one.endsAt()); k++) {
                conflicts.add(new Conflict(
                        Conflict.Kind.OVERLAP,
                        all.get(k).meetingId(),
                        "%s meets while %s does".formatted(all.get(k).bodyCode(), one.bodyCode())));
            }
            one.agenda().stream()
                    .filter(item -> item.addedOn().isAfter(one.papersDue()))
                    .forEach(item ->
                            conflicts.add(new Conflict(Conflict.Kind.PAPERS_LATE, one.meetingId(), item.subject())));
        }
        return conflicts;
    }

    List<ReportDuty> duties() {
        LocalDate today = DutchDate.today(clock);
        return database
                .query(
                        "SELECT duty_id, name, recipient, every_months, delivered, first_due FROM report_duty ORDER BY name, duty_id",
                        row -> duty(row, today))
                .stream()
                .sorted(Comparator.comparing(ReportDuty::nextDue))
                .toList();
    }

    private static ReportDuty duty(ResultSet row, LocalDate today) throws SQLException {
        int every = row.getInt(4);
        int delivered = row.getInt(5);
        LocalDate nextDue = row.getObject(6, LocalDate.class).plusMonths((long) every * delivered);
        return new ReportDuty(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                every,
                delivered,
                nextDue,
                nextDue.isBefore(today));
    }

    @Transactional(TxType.MANDATORY)
    ReportDuty add(PlannerRequests.NewDuty asked) {
        UUID dutyId = NewId.next();
        database.update(
                "INSERT INTO report_duty (duty_id, region, name, recipient, every_months, first_due) VALUES (?, ?, ?, ?, ?, ?)",
                dutyId,
                caller.region(),
                asked.name(),
                asked.recipient(),
                asked.everyMonths(),
                asked.firstDue());
        return duty(dutyId);
    }

    private ReportDuty duty(UUID dutyId) {
        return duties().stream()
                .filter(duty -> duty.dutyId().equals(dutyId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This duty"));
    }

    @Transactional(TxType.MANDATORY)
    ReportDuty deliver(UUID dutyId) {
        duty(dutyId);
        database.update("UPDATE report_duty SET delivered = delivered + 1 WHERE duty_id = ?", dutyId);
        return duty(dutyId);
    }

    List<LocalPlan> localPlans(UUID programmeId) {
        existing.requireProgramme(programmeId);
        LocalDate today = DutchDate.today(clock);
        return database.query(
                "SELECT municipality, status, due_on, remark FROM local_plan WHERE programme_id = ? ORDER BY municipality",
                row -> localPlan(row, today),
                programmeId);
    }

    private static LocalPlan localPlan(ResultSet row, LocalDate today) throws SQLException {
        LocalPlan.Status status = LocalPlan.Status.valueOf(row.getString(2));
        LocalDate dueOn = row.getObject(3, LocalDate.class);
        boolean isOpen = status == LocalPlan.Status.NOT_STARTED || status == LocalPlan.Status.DRAFT;
        return new LocalPlan(row.getString(1), status, dueOn, isOpen && dueOn.isBefore(today), row.getString(4));
    }

    @Transactional(TxType.MANDATORY)
    List<LocalPlan> keep(UUID programmeId, String municipality, PlannerRequests.NewLocalPlan plan) {
        existing.requireProgramme(programmeId);
        if (!caller.tenant().coversMunicipality(municipality)) {
            throw Problem.notFound("This plan");
        }
        database.update("""
                INSERT INTO local_plan (programme_id, municipality, region, status, due_on, remark) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (programme_id, municipality) DO UPDATE
                   SET status = excluded.status, due_on = excluded.due_on, remark = excluded.remark
                """, programmeId, municipality, caller.region(), plan.status(), plan.dueOn(), plan.remark());
        return localPlans(programmeId);
    }

    List<RoadmapQuarter> roadmap(UUID programmeId) {
        existing.requireProgramme(programmeId);
        Map<String, List<RoadmapQuarter.Due>> quarters = new TreeMap<>();
        database.query(
                        """
                        SELECT due_on, 'EFFORT', effort.description, project.name
                          FROM effort JOIN project ON project.id = effort.project_id
                         WHERE programme_id = ? AND due_on IS NOT NULL
                         UNION ALL
                        SELECT start_date, 'PROJECT_START', name, name FROM project
                         WHERE programme_id = ? AND start_date IS NOT NULL
                         UNION ALL
                        SELECT end_date, 'PROJECT_END', name, name FROM project WHERE programme_id = ? AND end_date IS NOT NULL
                         UNION ALL
                        SELECT due_on, 'PROGRAMME_REPORT', kind, programme.name
                          FROM programme_report JOIN programme ON programme.id = programme_id
                         WHERE programme_id = ?
                         ORDER BY 1, 2, 4, 3
                        """,
                        row -> new RoadmapQuarter.Due(
                                row.getObject(1, LocalDate.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)),
                        programmeId,
                        programmeId,
                        programmeId,
                        programmeId)
                .forEach(due -> quarters.computeIfAbsent(quarter(due.on()), any -> new ArrayList<>())
                        .add(due));
        return quarters.entrySet().stream()
                .map(entry -> new RoadmapQuarter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String quarter(LocalDate day) {
        return "%d-Q%d".formatted(day.getYear(), (day.getMonthValue() - 1) / QUARTER + 1);
    }
}
