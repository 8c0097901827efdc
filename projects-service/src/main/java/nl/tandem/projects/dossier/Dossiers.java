package nl.tandem.projects.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.programme.Existing;

/** The dossiers of projects. */
@ApplicationScoped
class Dossiers {

    private final Database database;
    private final Existing existing;
    private final JsonColumns json;
    private final Caller caller;
    private final InstantSource clock;

    Dossiers(Database database, Existing existing, JsonColumns json, Caller caller, InstantSource clock) {
        this.database = database;
        this.existing = existing;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    Dossier get(UUID projectId) {
        String name = database.first("SELECT name FROM project WHERE id = ?", row -> row.getString(1), projectId)
                .orElseThrow(() -> Problem.notFound("This project"));
        List<MeansLine> means = read(projectId, DossierPart.MEANS, new TypeReference<>() {});
        List<RiskLine> risks = this.<RiskLine>read(projectId, DossierPart.RISKS, new TypeReference<>() {}).stream()
                .sorted(Comparator.comparingInt(RiskLine::score).reversed())
                .toList();
        long budget = means.stream().mapToLong(MeansLine::budgetCents).sum();
        long spent = database.first(
                        "SELECT coalesce(sum(amount_cents), 0)::bigint FROM spending WHERE project IN (?, ?)",
                        row -> row.getLong(1),
                        projectId.toString(),
                        name)
                .orElse(0L);
        Map<String, List<Integer>> payers = new TreeMap<>();
        for (int line = 0; line < means.size(); line++) {
            for (String payer : means.get(line).payers()) {
                payers.computeIfAbsent(payer, any -> new ArrayList<>()).add(line + 1);
            }
        }
        return new Dossier(
                projectId,
                means,
                budget,
                means.stream().mapToLong(MeansLine::hours).sum(),
                payers,
                spent,
                budget - spent,
                risks,
                risks.stream()
                        .collect(Collectors.groupingBy(
                                risk -> "%d x %d".formatted(risk.chance(), risk.effect()),
                                TreeMap::new,
                                Collectors.counting())),
                read(projectId, DossierPart.DEPENDENCIES, new TypeReference<>() {}),
                read(projectId, DossierPart.STAKEHOLDERS, new TypeReference<>() {}),
                read(projectId, DossierPart.COMMUNICATION, new TypeReference<>() {}));
    }

    private <T> List<T> read(UUID projectId, DossierPart part, TypeReference<List<T>> type) {
        return database.first(
                        "SELECT content::text FROM dossier_part WHERE project_id = ? AND part = ?",
                        row -> json.read(row.getString(1), type),
                        projectId,
                        part)
                .orElse(List.of());
    }

    @Transactional(TxType.MANDATORY)
    Dossier write(UUID projectId, DossierPart part, List<?> lines) {
        get(projectId);
        database.update("""
                INSERT INTO dossier_part (project_id, part, region, content, changed_at) VALUES (?, ?, ?, ?::jsonb, ?)
                ON CONFLICT (project_id, part) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
                """, projectId, part, caller.region(), json.write(lines), clock.instant());
        return get(projectId);
    }

    /** Other projects of the region only, and not itself. */
    @Transactional(TxType.MANDATORY)
    Dossier depend(UUID projectId, List<DependencyLine> lines) {
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            UUID other = lines.get(i).projectId();
            if (other != null && (other.equals(projectId) || !existing.hasProject(other))) {
                errors.add(
                        InputError.body("/lines/%d/projectId".formatted(i), "must be another project of this region"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        return write(projectId, DossierPart.DEPENDENCIES, lines);
    }
}
