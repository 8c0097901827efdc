package nl.tandem.projects.progress;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.document.Sha256;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import nl.tandem.projects.course.ClientRole;
import nl.tandem.projects.course.Courses;
import nl.tandem.projects.effort.Effort;
import nl.tandem.projects.effort.EffortStatus;
import nl.tandem.projects.effort.Efforts;
import nl.tandem.projects.programme.Existing;
import org.jspecify.annotations.Nullable;

/** The series of reports of a project. */
@ApplicationScoped
class ProgressReports {

    private static final String COLUMNS =
            "report_id, project_id, number, overall_status, remarks, updated_on, content, content_hash, published_at";

    private final Database database;
    private final Existing existing;
    private final JsonColumns json;
    private final Efforts efforts;
    private final Courses courses;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    ProgressReports(
            Database database,
            Existing existing,
            JsonColumns json,
            Efforts efforts,
            Courses courses,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.existing = existing;
        this.json = json;
        this.efforts = efforts;
        this.courses = courses;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    List<ProgressReport> of(UUID projectId) {
        existing.requireProject(projectId);
        return database.query(
                "SELECT " + COLUMNS + " FROM progress_report WHERE project_id = ? ORDER BY number DESC",
                this::read,
                projectId);
    }

    ProgressReport get(UUID reportId) {
        return database.first("SELECT " + COLUMNS + " FROM progress_report WHERE report_id = ?", this::read, reportId)
                .orElseThrow(() -> Problem.notFound("This progress report"));
    }

    /** The status and remarks of the last one are carried forward. */
    @Transactional(TxType.MANDATORY)
    ProgressReport start(UUID projectId) {
        database.lock("project:" + projectId);
        existing.requireProject(projectId);
        if (of(projectId).stream().anyMatch(report -> !report.published())) {
            throw new Problem(409, "report-drafted", "There is a draft already; go on with that.");
        }
        UUID reportId = NewId.next();
        database.update(
                """
                INSERT INTO progress_report (report_id, region, project_id, number, overall_status, remarks, updated_on)
                SELECT ?, ?, ?, coalesce(max(number), 0) + 1,
                       coalesce((SELECT overall_status FROM progress_report WHERE project_id = ? ORDER BY number DESC LIMIT 1),
                                'ONBEKEND'),
                       coalesce((SELECT remarks FROM progress_report WHERE project_id = ? ORDER BY number DESC LIMIT 1), ''), ?
                  FROM progress_report WHERE project_id = ?
                """, reportId, caller.region(), projectId, projectId, projectId, DutchDate.today(clock), projectId);
        return get(reportId);
    }

    @Transactional(TxType.MANDATORY)
    ProgressReport change(UUID reportId, EffortStatus overallStatus, String remarks) {
        requireDraft(reportId);
        database.update(
                "UPDATE progress_report SET overall_status = ?, remarks = ?, updated_on = ? WHERE report_id = ?",
                overallStatus,
                remarks,
                DutchDate.today(clock),
                reportId);
        return get(reportId);
    }

    @Transactional(TxType.MANDATORY)
    ProgressReport publish(UUID reportId) {
        ProgressReport draft = requireDraft(reportId);
        String content = json.write(draft.content());
        String hash = Sha256.of(content);
        database.update(
                "UPDATE progress_report SET content = ?, content_hash = ?, published_at = ? WHERE report_id = ?",
                content,
                hash,
                clock.instant(),
                reportId);
        EffortStatus status = database.first(
                        "SELECT overall_status FROM progress_report WHERE report_id = ?",
                        row -> EffortStatus.valueOf(row.getString(1)),
                        reportId)
                .orElseThrow();
        outbox.append(new ProgressPublished(reportId, draft.projectId(), draft.number(), status, hash));
        return get(reportId);
    }

    private ProgressReport requireDraft(UUID reportId) {
        database.lock("progress-report:" + reportId);
        ProgressReport report = get(reportId);
        if (report.published()) {
            throw new Problem(
                    409,
                    "report-frozen",
                    "This report is published and no longer changes; draft the next of its series.");
        }
        return report;
    }

    private ProgressReport read(ResultSet row) throws SQLException {
        UUID projectId = row.getObject(2, UUID.class);
        String frozen = row.getString(7);
        OffsetDateTime publishedAt = row.getObject(9, OffsetDateTime.class);
        return new ProgressReport(
                row.getObject(1, UUID.class),
                projectId,
                row.getInt(3),
                publishedAt != null,
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getString(8),
                frozen == null
                        ? draft(
                                projectId,
                                EffortStatus.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getObject(6, LocalDate.class))
                        : json.read(frozen, new TypeReference<>() {}));
    }

    private ProgressContent draft(UUID projectId, EffortStatus overallStatus, String remarks, LocalDate updatedOn) {
        record About(
                String name,
                @Nullable LocalDate from,
                @Nullable LocalDate until) {}
        About about = database.first(
                        "SELECT name, start_date, end_date FROM project WHERE id = ?",
                        row -> new About(
                                row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                        projectId)
                .orElseThrow();
        List<Effort> all = efforts.ofProject(projectId);
        LocalDate lastUpdate = all.stream()
                .map(Effort::reportedOn)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(updatedOn))
                .max(Comparator.naturalOrder())
                .orElse(updatedOn);
        Map<ClientRole, String> holders = courses.holders(projectId);
        return new ProgressContent(
                about.name(),
                List.of(
                        new ProgressContent.Field("Project", about.name()),
                        new ProgressContent.Field(
                                "Bestuurlijk opdrachtgever", holders.getOrDefault(ClientRole.BOARD_CLIENT, "")),
                        new ProgressContent.Field(
                                "Ambtelijk opdrachtgever", holders.getOrDefault(ClientRole.OFFICIAL_CLIENT, "")),
                        new ProgressContent.Field("Opdrachtnemer", holders.getOrDefault(ClientRole.CONTRACTOR, "")),
                        new ProgressContent.Field("Datum laatste update", day(lastUpdate)),
                        new ProgressContent.Field(
                                "Doorlooptijd project (Van/Tot)",
                                "Van: %s Tot: %s".formatted(day(about.from()), day(about.until()))),
                        new ProgressContent.Field("Algehele status projectopdracht", overallStatus.words()),
                        new ProgressContent.Field("Belangrijke opmerkingen over het proces", remarks)),
                ProgressContent.HEADINGS,
                all.stream()
                        .map(effort -> new ProgressContent.Line(
                                effort.status().words(),
                                effort.description(),
                                effort.agreedTime() == null ? day(effort.dueOn()) : effort.agreedTime(),
                                effort.remark() == null ? "" : effort.remark()))
                        .toList());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
