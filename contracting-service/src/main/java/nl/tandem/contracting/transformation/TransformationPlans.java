package nl.tandem.contracting.transformation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.contracting.transformation.TransformationRequests.Judgement;
import nl.tandem.contracting.transformation.TransformationRequests.NewAgenda;
import nl.tandem.contracting.transformation.TransformationRequests.NewPlan;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The plans of providers, and the agendas that were made of them. */
@ApplicationScoped
class TransformationPlans {

    private static final String SELECT =
            "SELECT plan_id, provider_code, year, lines, state, remark, submitted_at FROM transformation_plan";

    private final Database database;
    private final JsonColumns json;
    private final KnownProviders providers;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    TransformationPlans(
            Database database,
            JsonColumns json,
            KnownProviders providers,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.providers = providers;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    TransformationPlan submit(NewPlan request) {
        requireItsOwn(request.providerCode());
        providers.require(List.of(request.providerCode()));
        UUID planId = NewId.next();
        int added = database.update(
                """
                INSERT INTO transformation_plan (plan_id, region, provider_code, year, lines, state, submitted_at)
                VALUES (?, ?, ?, ?, ?::jsonb, 'SUBMITTED', ?)
                ON CONFLICT (region, provider_code, year) WHERE state <> 'RETURNED' DO NOTHING
                """,
                planId,
                caller.region(),
                request.providerCode(),
                request.year(),
                json.write(request.lines()),
                clock.instant());
        if (added == 0) {
            throw new Problem(
                    409,
                    "transformation-plan-exists",
                    "There is a plan for %d; another can be submitted when it is returned.".formatted(request.year()));
        }
        return get(planId);
    }

    private void requireItsOwn(String providerCode) {
        String own = caller.tenant().provider();
        if (!own.equals("*") && !own.equals(providerCode)) {
            throw Problem.invalidInput(List.of(InputError.body("/providerCode", "Give your own AGB code.")));
        }
    }

    @Transactional(TxType.MANDATORY)
    TransformationPlan judge(UUID planId, Judgement judgement) {
        boolean returned = judgement.state() == PlanState.RETURNED;
        if (judgement.state() == PlanState.SUBMITTED || (returned && judgement.remark() == null)) {
            throw Problem.invalidInput(List.of(
                    InputError.body(returned ? "/remark" : "/state", "Give ACCEPTED, or RETURNED with a remark.")));
        }
        get(planId);
        if (database.update(
                        "UPDATE transformation_plan SET state = ?, remark = ? WHERE plan_id = ? AND state = 'SUBMITTED'",
                        judgement.state(),
                        judgement.remark(),
                        planId)
                == 0) {
            throw new Problem(409, "transformation-plan-judged", "The plan was judged already.");
        }
        return get(planId);
    }

    TransformationPlan get(UUID planId) {
        return database.first(SELECT + " WHERE plan_id = ?", this::plan, planId)
                .orElseThrow(() -> Problem.notFound("This plan"));
    }

    List<TransformationPlan> of(@Nullable Integer year) {
        return database.query(
                SELECT
                        + " WHERE (?::integer IS NULL OR year = ?) ORDER BY year DESC, provider_code, plan_id LIMIT 1000",
                this::plan,
                year,
                year);
    }

    /** All accepted plans of the year and what the municipalities add, by quarter. */
    @Transactional(TxType.MANDATORY)
    WorkAgenda adopt(NewAgenda request) {
        List<TransformationPlan> plans = of(request.year()).stream()
                .filter(plan -> plan.state() == PlanState.ACCEPTED)
                .toList();
        List<WorkAgenda.Line> lines = new ArrayList<>();
        plans.forEach(plan ->
                plan.lines().forEach(line -> lines.add(new WorkAgenda.Line(plan.providerCode(), null, line))));
        request.municipalLines().forEach(own -> lines.add(new WorkAgenda.Line(null, own.municipality(), own.line())));
        if (lines.isEmpty()) {
            throw new Problem(
                    409,
                    "work-agenda-empty",
                    "No plan of %d is accepted yet; accept one first.".formatted(request.year()));
        }
        lines.sort(Comparator.comparing(line -> line.line().quarter()));
        int added = database.update(
                """
                INSERT INTO work_agenda (agenda_id, region, year, lines, decision_reference, adopted_on, recorded_at)
                VALUES (?, ?, ?, ?::jsonb, ?, ?, ?) ON CONFLICT (region, year) DO NOTHING
                """,
                NewId.next(),
                caller.region(),
                request.year(),
                json.write(lines),
                request.decisionReference(),
                request.adoptedOn(),
                clock.instant());
        if (added == 0) {
            throw new Problem(
                    409, "work-agenda-exists", "The agenda of %d was adopted already.".formatted(request.year()));
        }
        outbox.append(new WorkAgendaAdopted(request.year(), lines.size(), plans.size(), request.adoptedOn()));
        return agenda(request.year());
    }

    WorkAgenda agenda(int year) {
        return database.first(
                        "SELECT lines, decision_reference, adopted_on FROM work_agenda WHERE year = ?",
                        row -> new WorkAgenda(
                                year,
                                json.read(row.getString(1), new TypeReference<List<WorkAgenda.Line>>() {}),
                                row.getString(2),
                                row.getObject(3, LocalDate.class)),
                        year)
                .orElseThrow(() -> Problem.notFound("The agenda of this year"));
    }

    private TransformationPlan plan(ResultSet row) throws SQLException {
        return new TransformationPlan(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                json.read(row.getString(4), new TypeReference<List<PlanLine>>() {}),
                PlanState.valueOf(row.getString(5)),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
