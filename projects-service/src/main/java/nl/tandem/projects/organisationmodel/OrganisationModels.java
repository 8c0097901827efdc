package nl.tandem.projects.organisationmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;

/** Models, tasks and who does them. */
@ApplicationScoped
class OrganisationModels {

    private final Database database;
    private final Caller caller;

    OrganisationModels(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    List<OrganisationModel> all() {
        Map<String, String> tasks = new TreeMap<>();
        database.query("SELECT code, name FROM task", row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(task -> tasks.put(task.getKey(), task.getValue()));
        Map<String, List<OrganisationModel.Score>> scores = new HashMap<>();
        database.query(
                "SELECT model_code, criterion, score, motivation FROM model_score",
                row -> scores.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(new OrganisationModel.Score(
                                Criterion.valueOf(row.getString(2)), row.getInt(3), row.getString(4))));
        Map<String, List<OrganisationModel.TaskOwner>> owners = new HashMap<>();
        database.query(
                "SELECT model_code, task_code, owner FROM task_owner ORDER BY task_code",
                row -> owners.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(new OrganisationModel.TaskOwner(
                                row.getString(2), tasks.getOrDefault(row.getString(2), ""), row.getString(3))));
        return database.query(
                "SELECT code, name FROM model ORDER BY code",
                row -> model(
                        row.getString(1),
                        row.getString(2),
                        scores.getOrDefault(row.getString(1), List.of()),
                        owners.getOrDefault(row.getString(1), List.of()),
                        tasks.keySet()));
    }

    private static OrganisationModel model(
            String code,
            String name,
            List<OrganisationModel.Score> scores,
            List<OrganisationModel.TaskOwner> owners,
            Set<String> tasks) {
        Set<Criterion> notJudged = EnumSet.allOf(Criterion.class);
        scores.forEach(score -> notJudged.remove(score.criterion()));
        Set<String> withoutOwner = new TreeSet<>(tasks);
        owners.forEach(owner -> withoutOwner.remove(owner.taskCode()));
        return new OrganisationModel(
                code,
                name,
                scores.stream()
                        .sorted(Comparator.comparing(OrganisationModel.Score::criterion))
                        .toList(),
                List.copyOf(notJudged),
                owners,
                List.copyOf(withoutOwner));
    }

    private OrganisationModel get(String code) {
        return all().stream()
                .filter(model -> model.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This model"));
    }

    @Transactional(TxType.MANDATORY)
    OrganisationModel keep(String code, String name) {
        database.update("""
                INSERT INTO model (region, code, name) VALUES (?, ?, ?)
                ON CONFLICT (region, code) DO UPDATE SET name = excluded.name
                """, caller.region(), code, name);
        return get(code);
    }

    @Transactional(TxType.MANDATORY)
    OrganisationModel score(String code, Criterion criterion, int score, String motivation) {
        get(code);
        database.update("""
                INSERT INTO model_score (region, model_code, criterion, score, motivation) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (region, model_code, criterion) DO UPDATE
                   SET score = excluded.score, motivation = excluded.motivation
                """, caller.region(), code, criterion, score, motivation);
        return get(code);
    }

    @Transactional(TxType.MANDATORY)
    List<OrganisationModel> task(String taskCode, String name) {
        database.update("""
                INSERT INTO task (region, code, name) VALUES (?, ?, ?)
                ON CONFLICT (region, code) DO UPDATE SET name = excluded.name
                """, caller.region(), taskCode, name);
        return all();
    }

    @Transactional(TxType.MANDATORY)
    OrganisationModel own(String code, String taskCode, String owner) {
        get(code);
        if (database.first("SELECT 1 FROM task WHERE code = ?", row -> row.getInt(1), taskCode)
                .isEmpty()) {
            throw Problem.notFound("This task");
        }
        database.update("""
                INSERT INTO task_owner (region, model_code, task_code, owner) VALUES (?, ?, ?, ?)
                ON CONFLICT (region, model_code, task_code) DO UPDATE SET owner = excluded.owner
                """, caller.region(), code, taskCode, owner);
        return get(code);
    }
}
