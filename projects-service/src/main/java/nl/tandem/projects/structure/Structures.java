package nl.tandem.projects.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.course.ProjectState;
import nl.tandem.projects.effort.Effort;
import nl.tandem.projects.effort.EffortStatus;
import nl.tandem.projects.effort.Efforts;
import nl.tandem.projects.goal.GoalView;
import nl.tandem.projects.goal.Goals;
import nl.tandem.projects.programme.Existing;
import org.jspecify.annotations.Nullable;

/** Reads and makes the tree of a programme. Four questions for a whole tree, whatever its size. */
@ApplicationScoped
class Structures {

    private final Database database;
    private final Existing existing;
    private final Goals goals;
    private final Efforts efforts;
    private final Caller caller;

    Structures(Database database, Existing existing, Goals goals, Efforts efforts, Caller caller) {
        this.database = database;
        this.existing = existing;
        this.goals = goals;
        this.efforts = efforts;
        this.caller = caller;
    }

    List<Line> lines(UUID programmeId) {
        existing.requireProgramme(programmeId);
        return database.query(
                "SELECT line_id, programme_id, position, name FROM programme_line WHERE programme_id = ? ORDER BY position",
                row -> new Line(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getString(4)),
                programmeId);
    }

    @Transactional(TxType.MANDATORY)
    Line add(UUID programmeId, String name) {
        database.lock("programme:" + programmeId);
        List<Line> known = lines(programmeId);
        if (known.stream().anyMatch(line -> line.name().equals(name))) {
            throw new Problem(409, "line-known", "This programme has a line with this name already.");
        }
        Line line = new Line(NewId.next(), programmeId, known.size() + 1, name);
        database.update(
                "INSERT INTO programme_line (line_id, region, programme_id, position, name) VALUES (?, ?, ?, ?, ?)",
                line.lineId(),
                caller.region(),
                programmeId,
                line.position(),
                name);
        return line;
    }

    private record Row(
            UUID projectId,
            @Nullable UUID lineId,
            String name,
            ProjectState state,
            @Nullable String timing,
            @Nullable String level,
            boolean uncertain) {}

    ProgrammeTree tree(UUID programmeId) {
        List<Line> lines = lines(programmeId);
        Map<UUID, List<GoalView>> goalsOf = new HashMap<>();
        goals.ofProgramme(programmeId)
                .forEach(goal -> goalsOf.computeIfAbsent(goal.projectId(), any -> new ArrayList<>())
                        .add(goal.goal()));
        Map<UUID, List<Effort>> effortsOf =
                efforts.ofProgramme(programmeId).stream().collect(Collectors.groupingBy(Effort::projectId));
        Map<Optional<UUID>, List<ProjectNode>> projectsOf = new HashMap<>();
        database.query("""
                        SELECT id, line_id, name, state, timing, level, uncertain FROM project WHERE programme_id = ?
                         ORDER BY position, name, id
                        """, Structures::row, programmeId)
                .forEach(row -> projectsOf
                        .computeIfAbsent(Optional.ofNullable(row.lineId()), any -> new ArrayList<>())
                        .add(node(
                                row,
                                goalsOf.getOrDefault(row.projectId(), List.of()),
                                effortsOf.getOrDefault(row.projectId(), List.of()))));
        List<LineNode> nodes = new ArrayList<>();
        lines.forEach(line -> nodes.add(new LineNode(
                line.lineId(), line.name(), projectsOf.getOrDefault(Optional.of(line.lineId()), List.of()))));
        List<ProjectNode> without = projectsOf.getOrDefault(Optional.empty(), List.of());
        if (!without.isEmpty()) {
            nodes.add(new LineNode(null, null, without));
        }
        return new ProgrammeTree(programmeId, nodes);
    }

    private static ProjectNode node(Row row, List<GoalView> goals, List<Effort> efforts) {
        Map<EffortStatus, Long> progress = new EnumMap<>(EffortStatus.class);
        for (EffortStatus status : EffortStatus.values()) {
            progress.put(
                    status,
                    efforts.stream().filter(effort -> effort.status() == status).count());
        }
        Map<Optional<UUID>, List<GoalView>> children =
                goals.stream().collect(Collectors.groupingBy(goal -> Optional.ofNullable(goal.parentGoalId())));
        Map<Optional<UUID>, List<Effort>> byGoal =
                efforts.stream().collect(Collectors.groupingBy(effort -> Optional.ofNullable(effort.goalId())));
        return new ProjectNode(
                row.projectId(),
                row.name(),
                row.state(),
                row.timing(),
                row.level(),
                row.uncertain(),
                progress,
                goalNodes(Optional.empty(), children, byGoal),
                byGoal.getOrDefault(Optional.<UUID>empty(), List.of()));
    }

    private static List<GoalNode> goalNodes(
            Optional<UUID> parent,
            Map<Optional<UUID>, List<GoalView>> children,
            Map<Optional<UUID>, List<Effort>> efforts) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(goal -> new GoalNode(
                        goal,
                        efforts.getOrDefault(Optional.of(goal.goalId()), List.of()),
                        goalNodes(Optional.of(goal.goalId()), children, efforts)))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                ProjectState.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7));
    }
}
