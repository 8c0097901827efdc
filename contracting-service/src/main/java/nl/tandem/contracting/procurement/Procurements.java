package nl.tandem.contracting.procurement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.procurement.Check.Requirement;
import nl.tandem.contracting.procurement.ProcurementRequests.NewProcurement;
import nl.tandem.contracting.procurement.ProcurementRequests.NewRelease;
import nl.tandem.contracting.procurement.Segment.Weight;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The segments and the procedures. */
@ApplicationScoped
public class Procurements {

    private static final String SELECT = """
            SELECT procurement_id, reference, title, kind, segment_code, framework_sent_on, publish_on, apply_until,
                   contracts_start, contracts_end, requirements, entry_windows, entry_quota, budget_cents, guaranteed_percent,
                   released_cents, decision_reference,
                   (SELECT count(*) FROM procurement_application application
                     WHERE application.procurement_id = procurement.procurement_id AND decision = 'ADMITTED'
                       AND decided_on BETWEEN ? AND ?)
              FROM procurement
            """;

    private final Database database;
    private final JsonColumns json;
    private final ProcurementSettings terms;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Procurements(
            Database database,
            JsonColumns json,
            ProcurementSettings terms,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.terms = terms;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void add(Segment segment) {
        int added = database.update(
                """
                INSERT INTO segment (segment_id, region, code, name, weight, procedures, valid_from, decision_reference)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, code, valid_from) DO NOTHING
                """,
                NewId.next(),
                caller.region(),
                segment.code(),
                segment.name(),
                segment.weight(),
                segment.procedures().stream().map(Enum::name).sorted().toArray(String[]::new),
                segment.validFrom(),
                segment.decisionReference());
        if (added == 0) {
            throw new Problem(
                    409,
                    "segment-exists",
                    "The segment has a version from %s already; choose another day.".formatted(segment.validFrom()));
        }
    }

    List<Segment> segments() {
        return database.query("""
                SELECT code, name, weight, procedures, valid_from, decision_reference FROM segment
                 ORDER BY code, valid_from LIMIT 1000
                """, Procurements::segment);
    }

    @Transactional(TxType.MANDATORY)
    ProcurementView add(NewProcurement request) {
        request.requireFits();
        requireAllowed(request);
        UUID procurementId = NewId.next();
        int added = database.update(
                """
                INSERT INTO procurement (procurement_id, region, reference, title, kind, segment_code, framework_sent_on,
                       publish_on, apply_until, contracts_start, contracts_end, requirements, entry_windows, entry_quota,
                       budget_cents, guaranteed_percent, decision_reference, registered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)
                ON CONFLICT (region, reference) DO NOTHING
                """,
                procurementId,
                caller.region(),
                request.reference(),
                request.title(),
                request.kind(),
                request.segmentCode(),
                request.frameworkSentOn(),
                request.publishOn(),
                request.applyUntil(),
                request.contractsStart(),
                request.contractsEnd(),
                json.write(request.requirements()),
                json.write(request.entryWindows()),
                request.entryQuota(),
                request.budgetCents(),
                request.guaranteedPercent(),
                request.decisionReference(),
                clock.instant());
        if (added == 0) {
            throw new Problem(
                    409, "procurement-exists", "There is a procurement %s already.".formatted(request.reference()));
        }
        return get(procurementId);
    }

    private void requireAllowed(NewProcurement request) {
        Segment segment = database.first("""
                        SELECT code, name, weight, procedures, valid_from, decision_reference FROM segment
                         WHERE code = ? AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1
                        """, Procurements::segment, request.segmentCode(), request.publishOn())
                .orElseThrow(() -> new Problem(
                        409,
                        "segment-unknown",
                        "There is no segment %s on %s; register it first."
                                .formatted(request.segmentCode(), request.publishOn())));
        if (!segment.procedures().contains(request.kind())) {
            throw new Problem(
                    409,
                    "procedure-not-allowed",
                    "Segment %s is bought by %s only.".formatted(segment.code(), segment.procedures()));
        }
    }

    public List<ProcurementView> all() {
        LocalDate today = DutchDate.today(clock);
        return database.query(
                SELECT + " ORDER BY publish_on, reference LIMIT 1000", this::view, today.withDayOfYear(1), today);
    }

    ProcurementView get(UUID procurementId) {
        LocalDate today = DutchDate.today(clock);
        return database.first(
                        SELECT + " WHERE procurement_id = ?", this::view, today.withDayOfYear(1), today, procurementId)
                .orElseThrow(() -> Problem.notFound("This procurement"));
    }

    /** Never more than is reserved, whoever releases at the same moment. */
    @Transactional(TxType.MANDATORY)
    ProcurementView release(UUID procurementId, NewRelease request) {
        database.query(
                "SELECT 1 FROM procurement WHERE procurement_id = ? FOR UPDATE", row -> row.getInt(1), procurementId);
        ProcurementView procurement = get(procurementId);
        if (procurement.reservedCents() == null || procurement.releasedCents() == null) {
            throw new Problem(409, "nothing-reserved", "Only a tender reserves a part of its budget.");
        }
        long left = procurement.reservedCents() - procurement.releasedCents() - request.cents();
        if (left < 0) {
            throw new Problem(
                    409,
                    "reserve-exceeded",
                    "%d cents are left in the reserve; release at most that.".formatted(left + request.cents()));
        }
        database.update(
                """
                INSERT INTO reserve_release (release_id, region, procurement_id, cents, decision_reference, released_on)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                NewId.next(),
                caller.region(),
                procurementId,
                request.cents(),
                request.decisionReference(),
                request.releasedOn());
        database.update(
                "UPDATE procurement SET released_cents = released_cents + ? WHERE procurement_id = ?",
                request.cents(),
                procurementId);
        outbox.append(new ReserveReleased(procurementId, request.cents(), left, request.decisionReference()));
        return get(procurementId);
    }

    private ProcurementView view(ResultSet row) throws SQLException {
        ProcedurePlan plan = new ProcedurePlan(
                ProcedureKind.valueOf(row.getString(4)),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class));
        Integer quota = row.getObject(13, Integer.class);
        int admitted = row.getInt(18);
        List<String> warnings = new ArrayList<>(plan.warnings(terms));
        if (quota != null && admitted > quota) {
            warnings.add("%d providers were admitted this year; the quota is %d.".formatted(admitted, quota));
        }
        Long budget = row.getObject(14, Long.class);
        TenderBudget tender = budget == null ? null : TenderBudget.of(budget, row.getInt(15));
        return new ProcurementView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                plan.kind(),
                row.getString(5),
                plan.publishOn(),
                plan.applyUntil(),
                plan.contractsStart(),
                row.getObject(10, LocalDate.class),
                plan.readyOn(terms),
                warnings,
                json.read(row.getString(11), new TypeReference<List<Requirement>>() {}),
                json.read(row.getString(12), new TypeReference<List<EntryWindow>>() {}),
                quota,
                admitted,
                tender == null ? null : tender.guaranteedCents(),
                tender == null ? null : tender.reservedCents(),
                released(row, tender),
                row.getString(17));
    }

    private static @Nullable Long released(ResultSet row, @Nullable TenderBudget tender) throws SQLException {
        return tender == null ? null : row.getLong(16);
    }

    private static Segment segment(ResultSet row) throws SQLException {
        return new Segment(
                row.getString(1),
                row.getString(2),
                Weight.valueOf(row.getString(3)),
                Arrays.stream((String[]) row.getArray(4).getArray())
                        .map(ProcedureKind::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject(5, LocalDate.class),
                row.getString(6));
    }
}
