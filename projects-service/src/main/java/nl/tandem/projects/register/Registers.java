package nl.tandem.projects.register;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.time.DutchDate;
import nl.tandem.projects.course.Courses;
import nl.tandem.projects.course.ProjectState;
import nl.tandem.projects.programme.Existing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Registers that are taken in as programmes with their projects, and given out again. */
@ApplicationScoped
class Registers {

    private final Database database;
    private final Existing existing;
    private final Courses courses;
    private final Caller caller;
    private final InstantSource clock;

    Registers(Database database, Existing existing, Courses courses, Caller caller, InstantSource clock) {
        this.database = database;
        this.existing = existing;
        this.courses = courses;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Taken take(RegisterFormat format, String name, JsonNode content) {
        List<ReadRegister.Entry> entries = ReadRegister.read(format, content);
        UUID programmeId = NewId.next();
        database.update(
                "INSERT INTO programme (id, region, name, description) VALUES (?, ?, ?, ?)",
                programmeId,
                caller.region(),
                name,
                content.path("source").isTextual() ? content.path("source").asText() : null);
        Map<String, UUID> lines = new LinkedHashMap<>();
        Map<String, UUID> projects = new LinkedHashMap<>();
        int position = 0;
        for (ReadRegister.Entry entry : entries) {
            UUID lineId = entry.line() == null
                    ? null
                    : lines.computeIfAbsent(entry.line(), line -> addLine(programmeId, lines.size() + 1, line));
            position++;
            projects.putIfAbsent(entry.name(), addProject(programmeId, lineId, position, format, entry));
        }
        for (ReadRegister.Entry entry : entries) {
            if (entry.successor() != null) {
                UUID successor = Objects.requireNonNull(
                        projects.computeIfAbsent(entry.successor(), later -> successor(programmeId, format, later)));
                courses.succeed(Objects.requireNonNull(projects.get(entry.name())), successor, DutchDate.today(clock));
            }
        }
        return new Taken(
                programmeId,
                lines.size(),
                entries.size(),
                (int) entries.stream().filter(ReadRegister.Entry::uncertain).count(),
                (int) entries.stream().filter(ReadRegister.Entry::closed).count());
    }

    private UUID addLine(UUID programmeId, int position, String name) {
        UUID lineId = NewId.next();
        database.update(
                "INSERT INTO programme_line (line_id, region, programme_id, position, name) VALUES (?, ?, ?, ?, ?)",
                lineId,
                caller.region(),
                programmeId,
                position,
                name);
        return lineId;
    }

    /** Without a position: it is no entry of the register itself. */
    private UUID successor(UUID programmeId, RegisterFormat format, String name) {
        return addProject(
                programmeId, null, 0, format, new ReadRegister.Entry(null, name, null, null, null, false, false, null));
    }

    private UUID addProject(
            UUID programmeId, @Nullable UUID lineId, int position, RegisterFormat format, ReadRegister.Entry entry) {
        UUID projectId = NewId.next();
        ProjectState state = entry.closed()
                ? ProjectState.CLOSED
                : format == RegisterFormat.DEVELOPMENT_AGENDA ? ProjectState.RUNNING : ProjectState.DRAFT;
        database.update(
                """
                INSERT INTO project (id, region, programme_id, line_id, position, name, responsible, state, timing, level, source,
                                     uncertain)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                projectId,
                caller.region(),
                programmeId,
                lineId,
                position,
                entry.name(),
                entry.responsible(),
                state,
                entry.timing(),
                entry.level(),
                format.name(),
                entry.uncertain());
        return projectId;
    }

    JsonNode give(RegisterFormat format, UUID programmeId) {
        existing.requireProgramme(programmeId);
        return ReadRegister.write(format, database.query("""
                SELECT line.name, project.name, responsible, timing, level, uncertain, state = 'CLOSED',
                       (SELECT later.name FROM project_succession AS s JOIN project AS later ON later.id = s.successor_id
                         WHERE s.project_id = project.id ORDER BY since, later.name LIMIT 1)
                  FROM project LEFT JOIN programme_line AS line USING (line_id)
                 WHERE project.programme_id = ? AND project.position > 0
                 ORDER BY line.position NULLS LAST, project.position
                """, Registers::entry, programmeId));
    }

    private static ReadRegister.Entry entry(ResultSet row) throws SQLException {
        return new ReadRegister.Entry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getString(8));
    }

    @Schema(name = "TakenRegister", description = "What was taken in.")
    record Taken(
            @Schema(description = "Id of the programme that was made of it.")
            UUID programmeId,

            @Schema(description = "How many lines it has.") int lines,

            @Schema(description = "How many entries it has.")
            int entries,

            @Schema(description = "How many of them are uncertain.")
            int uncertain,

            @Schema(description = "How many of them have ended.")
            int closed) {}
}
