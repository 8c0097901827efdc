package nl.tandem.projects.evaluation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.document.Sha256;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import nl.tandem.projects.body.Bodies;
import nl.tandem.projects.body.Right;
import nl.tandem.projects.programme.Existing;
import org.jspecify.annotations.Nullable;

/** Reports of programmes, with the decisions in them. */
@ApplicationScoped
class ProgrammeReports {

    private static final String COLUMNS =
            "report_id, programme_id, kind, due_on, sections::text, content, content_hash, published_at IS NOT NULL";

    private final Database database;
    private final Existing existing;
    private final JsonColumns json;
    private final Bodies bodies;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    ProgrammeReports(
            Database database,
            Existing existing,
            JsonColumns json,
            Bodies bodies,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.existing = existing;
        this.json = json;
        this.bodies = bodies;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    List<ProgrammeReport> of(UUID programmeId) {
        existing.requireProgramme(programmeId);
        return database.query(
                "SELECT " + COLUMNS + " FROM programme_report WHERE programme_id = ? ORDER BY report_id DESC",
                this::read,
                programmeId);
    }

    ProgrammeReport get(UUID reportId) {
        return database.first("SELECT " + COLUMNS + " FROM programme_report WHERE report_id = ?", this::read, reportId)
                .orElseThrow(() -> Problem.notFound("This report"));
    }

    @Transactional(TxType.MANDATORY)
    ProgrammeReport plan(UUID programmeId, ProgrammeReportKind kind, LocalDate dueOn) {
        existing.requireProgramme(programmeId);
        UUID reportId = NewId.next();
        database.update(
                "INSERT INTO programme_report (report_id, region, programme_id, kind, due_on) VALUES (?, ?, ?, ?, ?)",
                reportId,
                caller.region(),
                programmeId,
                kind,
                dueOn);
        return get(reportId);
    }

    @Transactional(TxType.MANDATORY)
    ProgrammeReport write(UUID reportId, EvaluationPart part, String words) {
        requireDraft(reportId);
        database.update(
                "UPDATE programme_report SET sections = sections || jsonb_build_object(?::text, ?::text) WHERE report_id = ?",
                part.name(),
                words,
                reportId);
        return get(reportId);
    }

    /** One verdict on a project counts: the last. */
    @Transactional(TxType.MANDATORY)
    ProgrammeReport decide(
            UUID reportId,
            @Nullable UUID projectId,
            @Nullable String name,
            Verdict verdict,
            String bodyCode,
            String motivation) {
        ProgrammeReport report = requireDraft(reportId);
        bodies.requireRight(bodyCode, Right.DECIDES_ON_PROGRAMME, "/bodyCode");
        List<InputError> errors = new ArrayList<>();
        String known = name;
        if (verdict == Verdict.ADD) {
            if (projectId != null || name == null) {
                errors.add(InputError.body("/name", "what is added has a name and no id yet"));
            }
        } else {
            Optional<String> found = projectId == null
                    ? Optional.empty()
                    : database.first(
                            "SELECT name FROM project WHERE id = ? AND programme_id = ?",
                            row -> row.getString(1),
                            projectId,
                            report.programmeId());
            if (found.isEmpty()) {
                errors.add(InputError.body("/projectId", "must be a project of this programme"));
            }
            known = found.orElse(null);
        }
        if (!errors.isEmpty() || known == null) {
            throw Problem.invalidInput(errors);
        }
        database.update(
                """
                INSERT INTO programme_decision (decision_id, region, report_id, project_id, name, verdict, body_code, motivation,
                                                decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                NewId.next(),
                caller.region(),
                reportId,
                projectId,
                known,
                verdict,
                bodyCode,
                motivation,
                clock.instant());
        outbox.append(new ProgrammeDecisionTaken(report.programmeId(), projectId, known, verdict, bodyCode));
        return get(reportId);
    }

    @Transactional(TxType.MANDATORY)
    ProgrammeReport publish(UUID reportId) {
        ProgrammeReport draft = requireDraft(reportId);
        List<String> missing = new ArrayList<>(draft.content().sections().stream()
                .filter(section -> section.words().isEmpty())
                .map(section -> section.part().name())
                .toList());
        if (draft.kind() == ProgrammeReportKind.INTERIM) {
            missing.addAll(draft.content().projects().stream()
                    .filter(line -> line.verdict().isEmpty())
                    .map(line -> "a decision on " + line.project())
                    .toList());
        }
        if (!missing.isEmpty()) {
            throw new Problem(
                    409,
                    "report-incomplete",
                    "Before it is published these have to be there: %s.".formatted(String.join(", ", missing)));
        }
        String content = json.write(draft.content());
        database.update(
                "UPDATE programme_report SET content = ?, content_hash = ?, published_at = ? WHERE report_id = ?",
                content,
                Sha256.of(content),
                clock.instant(),
                reportId);
        return get(reportId);
    }

    private ProgrammeReport requireDraft(UUID reportId) {
        database.lock("programme-report:" + reportId);
        ProgrammeReport report = get(reportId);
        if (report.published()) {
            throw new Problem(409, "report-frozen", "This report is published and no longer changes.");
        }
        return report;
    }

    private ProgrammeReport read(ResultSet row) throws SQLException {
        UUID reportId = row.getObject(1, UUID.class);
        UUID programmeId = row.getObject(2, UUID.class);
        ProgrammeReportKind kind = ProgrammeReportKind.valueOf(row.getString(3));
        LocalDate dueOn = row.getObject(4, LocalDate.class);
        String frozen = row.getString(6);
        Map<EvaluationPart, String> words = json.read(row.getString(5), new TypeReference<>() {});
        return new ProgrammeReport(
                reportId,
                programmeId,
                kind,
                dueOn,
                frozen == null && dueOn.isBefore(DutchDate.today(clock)),
                row.getBoolean(8),
                row.getString(7),
                frozen == null
                        ? draft(reportId, programmeId, kind, words)
                        : json.read(frozen, new TypeReference<>() {}));
    }

    private ProgrammeReport.Content draft(
            UUID reportId, UUID programmeId, ProgrammeReportKind kind, Map<EvaluationPart, String> words) {
        List<ProgrammeReport.ProjectLine> lines =
                new ArrayList<>(database.query("""
                SELECT project.name, project.state,
                       count(*) FILTER (WHERE status = 'BEHAALD'), count(*) FILTER (WHERE status = 'IN_BEHANDELING'),
                       count(*) FILTER (WHERE status = 'NIET_BEHAALD'), count(*) FILTER (WHERE status = 'ONBEKEND'),
                       decided.verdict, decided.body_code, decided.motivation
                  FROM project
                  LEFT JOIN effort ON effort.project_id = project.id
                  LEFT JOIN LATERAL (SELECT verdict, body_code, motivation FROM programme_decision
                                      WHERE report_id = ? AND programme_decision.project_id = project.id
                                      ORDER BY decision_id DESC LIMIT 1) AS decided ON true
                 WHERE project.programme_id = ? AND project.state <> 'CLOSED'
                 GROUP BY project.id, project.name, project.state, project.position, decided.verdict, decided.body_code,
                          decided.motivation
                 ORDER BY project.position, project.name
                """, ProgrammeReports::line, reportId, programmeId));
        lines.addAll(database.query(
                "SELECT name, '', 0, 0, 0, 0, verdict, body_code, motivation FROM programme_decision"
                        + " WHERE report_id = ? AND verdict = 'ADD' ORDER BY decision_id",
                ProgrammeReports::line,
                reportId));
        String programme = database.first(
                        "SELECT name FROM programme WHERE id = ?", row -> row.getString(1), programmeId)
                .orElseThrow();
        return new ProgrammeReport.Content(
                kind.title(),
                programme,
                kind.parts().stream()
                        .map(part -> new ProgrammeReport.Section(part, part.label(), words.getOrDefault(part, "")))
                        .toList(),
                lines);
    }

    private static ProgrammeReport.ProjectLine line(ResultSet row) throws SQLException {
        String verdict = row.getString(7);
        return new ProgrammeReport.ProjectLine(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                verdict == null ? "" : Verdict.valueOf(verdict).words(),
                Objects.requireNonNullElse(row.getString(8), ""),
                Objects.requireNonNullElse(row.getString(9), ""));
    }
}
