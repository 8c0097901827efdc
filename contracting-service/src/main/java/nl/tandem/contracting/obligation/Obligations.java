package nl.tandem.contracting.obligation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.contract.KnownContracts;
import nl.tandem.contracting.contract.KnownContracts.KnownContract;
import nl.tandem.contracting.obligation.Obligation.Delivered;
import nl.tandem.contracting.obligation.Obligation.Due;
import nl.tandem.contracting.obligation.ObligationRequests.NewDelivery;
import nl.tandem.contracting.obligation.ObligationRequests.NewObligation;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The obligations and what was delivered. */
@ApplicationScoped
class Obligations {

    private static final String SELECT = """
            SELECT obligation_id, contract_id, provider_code, kind, description, every, due_days, items, from_day, until_day
              FROM obligation
            """;

    private final Database database;
    private final JsonColumns json;
    private final KnownContracts contracts;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Obligations(
            Database database,
            JsonColumns json,
            KnownContracts contracts,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.contracts = contracts;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Obligation lay(NewObligation request) {
        KnownContract contract = contracts.active(request.contractId());
        requireFits(request, contract);
        UUID obligationId = NewId.next();
        database.update(
                """
                INSERT INTO obligation (obligation_id, region, contract_id, provider_code, kind, description, every, due_days,
                       items, from_day, until_day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                obligationId,
                caller.region(),
                contract.contractId(),
                contract.providerCode(),
                request.kind(),
                request.description(),
                request.every(),
                request.dueDays(),
                request.items().stream().distinct().toArray(String[]::new),
                request.fromDay(),
                request.untilDay());
        return get(obligationId);
    }

    private static void requireFits(NewObligation request, KnownContract contract) {
        List<InputError> errors = new ArrayList<>();
        if (request.untilDay().isBefore(request.fromDay())) {
            errors.add(InputError.body("/untilDay", "Give a day that is not before fromDay."));
        }
        if (!contract.runs(request.fromDay())) {
            errors.add(InputError.body("/fromDay", "Give a day within the contract."));
        }
        if (request.kind() == ObligationKind.FUTURE_PLAN_16
                && !request.items().containsAll(List.of("clients16plus", "withPlan"))) {
            errors.add(InputError.body("/items", "A future plan has clients16plus and withPlan."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    /** Figures of which nothing was agreed are refused, not kept. */
    @Transactional(TxType.MANDATORY)
    Obligation deliver(UUID obligationId, NewDelivery request) {
        Obligation obligation = get(obligationId);
        Every.Period period = obligation.every().periodOf(request.period());
        List<InputError> errors = new ArrayList<>();
        if (period.until().isBefore(obligation.fromDay()) || period.until().isAfter(obligation.untilDay())) {
            errors.add(InputError.body("/period", "Give a day in a period of the obligation."));
        }
        if (!request.deliveredOn().isAfter(period.until())) {
            errors.add(InputError.body("/deliveredOn", "Give a day after the period."));
        }
        request.figures().keySet().stream()
                .filter(name -> !obligation.items().contains(name))
                .sorted()
                .forEach(name -> errors.add(InputError.body("/figures/" + name, "This figure was not agreed.")));
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        database.update(
                """
                INSERT INTO obligation_delivery (delivery_id, region, obligation_id, provider_code, period_from, delivered_on,
                       figures, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                """,
                NewId.next(),
                caller.region(),
                obligationId,
                obligation.providerCode(),
                period.from(),
                request.deliveredOn(),
                json.write(request.figures()),
                clock.instant());
        Due due = calendar(obligation).stream()
                .filter(each -> each.from().equals(period.from()))
                .findFirst()
                .orElseThrow();
        outbox.append(new ObligationDelivered(
                obligationId, obligation.kind(), obligation.providerCode(), period.from(), due.standing()));
        return obligation;
    }

    List<Due> calendar(UUID obligationId) {
        return calendar(get(obligationId));
    }

    private List<Due> calendar(Obligation obligation) {
        Map<LocalDate, Delivered> delivered = new HashMap<>();
        database.query(
                """
                SELECT DISTINCT ON (period_from) period_from, delivered_on, figures FROM obligation_delivery
                 WHERE obligation_id = ? ORDER BY period_from, delivery_id DESC
                """,
                row -> delivered.put(
                        row.getObject(1, LocalDate.class),
                        new Delivered(
                                row.getObject(2, LocalDate.class),
                                json.read(row.getString(3), new TypeReference<Map<String, Long>>() {}))),
                obligation.obligationId());
        return obligation.calendar(delivered, DutchDate.today(clock));
    }

    Obligation get(UUID obligationId) {
        return database.first(SELECT + " WHERE obligation_id = ?", Obligations::obligation, obligationId)
                .orElseThrow(() -> Problem.notFound("This obligation"));
    }

    List<Obligation> of(@Nullable ObligationKind kind, @Nullable String providerCode) {
        return database.query(
                SELECT
                        + " WHERE (?::text IS NULL OR kind = ?) AND (?::text IS NULL OR provider_code = ?)"
                        + " ORDER BY provider_code, obligation_id LIMIT 1000",
                Obligations::obligation,
                kind,
                kind,
                providerCode,
                providerCode);
    }

    private static Obligation obligation(ResultSet row) throws SQLException {
        return new Obligation(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                ObligationKind.valueOf(row.getString(4)),
                row.getString(5),
                Every.valueOf(row.getString(6)),
                row.getInt(7),
                List.of((String[]) row.getArray(8).getArray()),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class));
    }
}
