package nl.tandem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How long the tree, the roadmap and the draft of a report of a large programme take. */
final class ProjectsBench {

    private static final String REGION = "bench-programme";
    private static final int PROJECTS = 200;
    private static final int EFFORTS_OF_ONE = 25;
    private static final int WARM_UP = 50;
    private static final double MOST_MILLISECONDS = 100;

    private final ServiceDatabase database;
    private final TandemService service;
    private final String token;
    private final int questions;

    ProjectsBench(ServiceDatabase database, TandemService service, Tokens tokens, boolean isQuickLook) {
        this.questions = isQuickLook ? 10 : 300;
        this.database = database;
        this.service = service;
        this.token = tokens.programmeManager(REGION);
    }

    List<Result> measure() {
        String programme = service.create("/projects/v1/programmes", Map.of("name", "Bench"), token)
                .path("programmeId")
                .asText();
        fill(programme);
        String project = database.text(
                "SELECT id FROM project WHERE programme_id = '%s' ORDER BY position LIMIT 1".formatted(programme));
        String report = service.create("/projects/v1/projects/%s/progress-reports".formatted(project), Map.of(), token)
                .path("reportId")
                .asText();
        String name = "programme of %d projects and %d efforts, p99 of ".formatted(PROJECTS, PROJECTS * EFFORTS_OF_ONE);
        return List.of(
                within(name + "the tree", "/projects/v1/programmes/%s/tree".formatted(programme), "lines"),
                within(name + "the roadmap", "/projects/v1/programmes/%s/roadmap".formatted(programme), "items"),
                within(name + "the draft of a report", "/projects/v1/progress-reports/" + report, "content"));
    }

    private Result within(String name, String path, String part) {
        double[] milliseconds = new double[questions];
        for (int i = -Math.min(WARM_UP, questions); i < questions; i++) {
            long begin = System.nanoTime();
            JsonNode answer = service.get(path, token);
            if (answer.path(part).isEmpty()) {
                throw new BenchFailure("%s answers nothing.".formatted(path));
            }
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        return Result.within(name, milliseconds[questions * 99 / 100], "ms", MOST_MILLISECONDS);
    }

    /** Straight into the tables, as the service leaves them, which is not measured. */
    private void fill(String programme) {
        database.execute("""
                INSERT INTO programme_line (line_id, region, programme_id, position, name)
                SELECT gen_random_uuid(), '%1$s', '%2$s', n, 'Line ' || n FROM generate_series(1, 8) AS n;
                INSERT INTO project (id, region, programme_id, line_id, position, name, start_date, end_date)
                SELECT gen_random_uuid(), '%1$s', '%2$s', line_id, n, 'Project ' || n, '2026-01-01', '2027-12-31'
                  FROM generate_series(1, %3$d) AS n
                  JOIN programme_line AS line ON line.programme_id = '%2$s' AND line.position = 1 + n %% 8;
                INSERT INTO goal (project_id, position, region, description, municipality)
                SELECT id, n, '%1$s', 'Goal ' || n, '' FROM project, generate_series(0, 2) AS n WHERE programme_id = '%2$s';
                INSERT INTO effort (effort_id, region, project_id, goal_id, position, description, due_on)
                SELECT gen_random_uuid(), '%1$s', project.id, goal.goal_id, n, 'Effort ' || n, DATE '2026-01-01' + 7 * n
                  FROM project
                  CROSS JOIN generate_series(1, %4$d) AS n
                  JOIN goal ON goal.project_id = project.id AND goal.position = n %% 3
                 WHERE programme_id = '%2$s';
                ANALYZE programme_line, project, goal, effort;
                """.formatted(REGION, programme, PROJECTS, EFFORTS_OF_ONE));
    }
}
