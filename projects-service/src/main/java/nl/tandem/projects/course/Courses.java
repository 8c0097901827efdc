package nl.tandem.projects.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import nl.tandem.projects.body.Bodies;
import nl.tandem.projects.body.Right;
import nl.tandem.projects.programme.Existing;

/** The courses of projects. */
@ApplicationScoped
public class Courses {

    private final Database database;
    private final Existing existing;
    private final Bodies bodies;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Courses(Database database, Existing existing, Bodies bodies, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.existing = existing;
        this.bodies = bodies;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Course get(UUID projectId) {
        return new Course(
                projectId,
                state(projectId),
                triangle(projectId),
                openChecks(projectId),
                database.query(
                        "SELECT step, body_code, taken_on, decision FROM project_step WHERE project_id = ? ORDER BY step_id",
                        row -> new Course.TakenStep(
                                ProjectStep.valueOf(row.getString(1)),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4)),
                        projectId),
                database.query(
                        "SELECT version, changed_on, description, reason, body_code FROM scope_change WHERE project_id = ?"
                                + " ORDER BY version",
                        row -> new Course.ScopeChange(
                                row.getInt(1),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)),
                        projectId),
                relatives("successor_id", "project_id", projectId),
                relatives("project_id", "successor_id", projectId));
    }

    private List<Course.Relative> relatives(String other, String own, UUID projectId) {
        return database.query(
                """
                SELECT project.id, project.name, since FROM project_succession AS s JOIN project ON project.id = s.%s
                 WHERE s.%s = ? ORDER BY since, name
                """.formatted(other, own),
                row -> new Course.Relative(
                        row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)),
                projectId);
    }

    private ProjectState state(UUID projectId) {
        return database.first(
                        "SELECT state FROM project WHERE id = ?",
                        row -> ProjectState.valueOf(row.getString(1)),
                        projectId)
                .orElseThrow(() -> Problem.notFound("This project"));
    }

    private List<Course.RoleHolder> triangle(UUID projectId) {
        return database.query(
                "SELECT role, body_code, holder FROM project_role WHERE project_id = ? ORDER BY role",
                row -> new Course.RoleHolder(ClientRole.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                projectId);
    }

    /** By role who has it and from which body, for reports. */
    public Map<ClientRole, String> holders(UUID projectId) {
        return triangle(projectId).stream()
                .collect(Collectors.toMap(
                        Course.RoleHolder::role, holder -> "%s (%s)".formatted(holder.holder(), holder.bodyCode())));
    }

    private List<String> openChecks(UUID projectId) {
        Set<String> done = new TreeSet<>(database.query(
                "SELECT list || ' ' || letter FROM project_check WHERE project_id = ?",
                row -> row.getString(1),
                projectId));
        return Arrays.stream(Checklist.values())
                .flatMap(list -> list.letters().stream().map(letter -> list + " " + letter))
                .filter(item -> !done.contains(item))
                .toList();
    }

    @Transactional(TxType.MANDATORY)
    Course give(UUID projectId, ClientRole role, CourseRequests.NewHolder holder) {
        state(projectId);
        bodies.requireRight(holder.bodyCode(), role.right(), "/bodyCode");
        database.update("""
                INSERT INTO project_role (project_id, role, region, body_code, holder) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (project_id, role) DO UPDATE SET body_code = excluded.body_code, holder = excluded.holder
                """, projectId, role, caller.region(), holder.bodyCode(), holder.holder());
        return get(projectId);
    }

    @Transactional(TxType.MANDATORY)
    Course check(UUID projectId, Checklist list, String letter, String remark) {
        state(projectId);
        requireLetter(list, letter);
        database.update("""
                INSERT INTO project_check (project_id, list, letter, region, remark, checked_at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (project_id, list, letter) DO UPDATE SET remark = excluded.remark, checked_at = excluded.checked_at
                """, projectId, list, letter, caller.region(), remark, clock.instant());
        return get(projectId);
    }

    private static void requireLetter(Checklist list, String letter) {
        if (!list.letters().contains(letter)) {
            throw Problem.notFound("This item of the checklist");
        }
    }

    /** What the letters of a list ask, as far as the region said it. */
    SortedMap<String, String> items(Checklist list) {
        SortedMap<String, String> items = new TreeMap<>();
        database.query(
                "SELECT letter, words FROM checklist_item WHERE list = ?",
                row -> items.put(row.getString(1), row.getString(2)) == null,
                list);
        return items;
    }

    @Transactional(TxType.MANDATORY)
    SortedMap<String, String> word(Checklist list, String letter, String words) {
        requireLetter(list, letter);
        database.update("""
                INSERT INTO checklist_item (region, list, letter, words) VALUES (?, ?, ?, ?)
                ON CONFLICT (region, list, letter) DO UPDATE SET words = excluded.words
                """, caller.region(), list, letter, words);
        return items(list);
    }

    @Transactional(TxType.MANDATORY)
    Course take(UUID projectId, CourseRequests.NewStep taken) {
        database.lock("project:" + projectId);
        ProjectState state = state(projectId);
        ProjectStep step = taken.step();
        if (step.recordedBy().stream().noneMatch(caller::hasRole)) {
            throw new Problem(
                    403,
                    "not-your-decision",
                    "This step is recorded by %s; nobody overrules the body that decides."
                            .formatted(String.join(" or ", step.recordedBy())));
        }
        bodies.requireRight(taken.bodyCode(), step.right(), "/bodyCode");
        if (!step.from().contains(state)) {
            throw new Problem(
                    409, "wrong-state", "This project is %s; %s is taken from %s.".formatted(state, step, step.from()));
        }
        requireNotInFuture(taken.takenOn(), "/takenOn");
        requireReady(projectId, step);
        database.update(
                """
                INSERT INTO project_step (step_id, region, project_id, step, body_code, taken_on, decision, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                NewId.next(),
                caller.region(),
                projectId,
                step,
                taken.bodyCode(),
                taken.takenOn(),
                taken.decision(),
                clock.instant());
        database.update("UPDATE project SET state = ? WHERE id = ?", step.leadsTo(), projectId);
        outbox.append(new ProjectStepTaken(projectId, step, step.leadsTo(), taken.bodyCode(), taken.takenOn()));
        return get(projectId);
    }

    private void requireNotInFuture(LocalDate day, String location) {
        if (day.isAfter(DutchDate.today(clock))) {
            throw Problem.invalidInput(List.of(InputError.body(location, "must not be in the future")));
        }
    }

    /** An assignment is submitted in the fixed format, and agreed on with a whole triangle and no open item. */
    private void requireReady(UUID projectId, ProjectStep step) {
        List<String> missing = new ArrayList<>();
        if (step == ProjectStep.SUBMIT) {
            missing.addAll(database.query("""
                    SELECT part FROM (SELECT unnest(ARRAY['desiredResult', 'intendedEffect', 'startDate', 'endDate']),
                                             unnest(ARRAY[desired_result, intended_effect, start_date::text, end_date::text])
                                        FROM project WHERE id = ?) AS parts(part, words)
                     WHERE words IS NULL
                    """, row -> row.getString(1), projectId));
        }
        if (step == ProjectStep.AGREE) {
            Set<ClientRole> known = EnumSet.noneOf(ClientRole.class);
            triangle(projectId).forEach(holder -> known.add(holder.role()));
            EnumSet.complementOf(EnumSet.copyOf(known.isEmpty() ? EnumSet.noneOf(ClientRole.class) : known))
                    .forEach(role -> missing.add(role.name()));
            missing.addAll(openChecks(projectId));
        }
        if (!missing.isEmpty()) {
            throw new Problem(
                    409,
                    "assignment-incomplete",
                    "Before this step these have to be there: %s.".formatted(String.join(", ", missing)));
        }
    }

    @Transactional(TxType.MANDATORY)
    Course change(UUID projectId, CourseRequests.NewChange change) {
        database.lock("project:" + projectId);
        ProjectState state = state(projectId);
        if (state == ProjectState.DRAFT || state == ProjectState.SUBMITTED || state == ProjectState.CLOSED) {
            throw new Problem(
                    409,
                    "wrong-state",
                    "This project is %s; only what was agreed on and is not closed changes.".formatted(state));
        }
        bodies.requireRight(change.bodyCode(), Right.AGREES_ASSIGNMENT, "/bodyCode");
        requireNotInFuture(change.changedOn(), "/changedOn");
        database.update(
                """
                INSERT INTO scope_change (project_id, version, region, changed_on, description, reason, body_code, recorded_at)
                SELECT ?, coalesce(max(version), 1) + 1, ?, ?, ?, ?, ?, ? FROM scope_change WHERE project_id = ?
                """,
                projectId,
                caller.region(),
                change.changedOn(),
                change.description(),
                change.reason(),
                change.bodyCode(),
                clock.instant(),
                projectId);
        if (change.endDate() != null) {
            int changed = database.update(
                    "UPDATE project SET end_date = ? WHERE id = ? AND (start_date IS NULL OR start_date <= ?)",
                    change.endDate(),
                    projectId,
                    change.endDate());
            if (changed == 0) {
                throw Problem.invalidInput(
                        List.of(InputError.body("/endDate", "must not be before the start of the project")));
            }
        }
        return get(projectId);
    }

    @Transactional(TxType.MANDATORY)
    public void succeed(UUID projectId, UUID successorId, LocalDate since) {
        database.lock("succession:" + caller.region());
        state(projectId);
        if (!existing.hasProject(successorId)) {
            throw Problem.invalidInput(List.of(InputError.body("/successorId", "must be a project of this region")));
        }
        boolean goesRound = successorId.equals(projectId)
                || database.first("""
                                WITH RECURSIVE later AS (
                                    SELECT successor_id FROM project_succession WHERE project_id = ?
                                     UNION
                                    SELECT s.successor_id FROM project_succession AS s JOIN later ON s.project_id = later.successor_id)
                                SELECT 1 FROM later WHERE successor_id = ?
                                """, row -> row.getInt(1), successorId, projectId)
                        .isPresent();
        if (goesRound) {
            throw new Problem(
                    409,
                    "succession-cycle",
                    "A project does not succeed itself, nor what came after it; choose another.");
        }
        database.update("""
                INSERT INTO project_succession (project_id, successor_id, region, since) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """, projectId, successorId, caller.region(), since);
    }
}
