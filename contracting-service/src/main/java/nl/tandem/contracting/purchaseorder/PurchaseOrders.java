package nl.tandem.contracting.purchaseorder;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.contract.KnownContracts;
import nl.tandem.contracting.contract.KnownContracts.KnownContract;
import nl.tandem.contracting.purchaseorder.CoreValueSet.CoreValue;
import nl.tandem.contracting.purchaseorder.PurchaseOrderRequests.Goal;
import nl.tandem.contracting.purchaseorder.PurchaseOrderRequests.NewOrder;
import nl.tandem.contracting.purchaseorder.PurchaseOrderRequests.Score;
import nl.tandem.contracting.purchaseorder.PurchaseOrderRequests.Terms;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The orders and the core values. What an order asked before stays to be read. */
@ApplicationScoped
class PurchaseOrders {

    private static final String SETS =
            "SELECT valid_from, core_values, principles, decision_reference FROM core_value_set";

    private final Database database;
    private final JsonColumns json;
    private final KnownContracts contracts;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    PurchaseOrders(
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
    void add(CoreValueSet set) {
        if (set.coreValues().stream().map(CoreValue::code).distinct().count()
                < set.coreValues().size()) {
            throw Problem.invalidInput(List.of(InputError.body("/coreValues", "Give six different codes.")));
        }
        if (database.update(
                        """
                        INSERT INTO core_value_set (set_id, region, valid_from, core_values, principles, decision_reference)
                        VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?) ON CONFLICT (region, valid_from) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        set.validFrom(),
                        json.write(set.coreValues()),
                        json.write(set.principles()),
                        set.decisionReference())
                == 0) {
            throw new Problem(409, "core-value-set-exists", "There is a set from this day already.");
        }
    }

    List<CoreValueSet> sets() {
        return database.query(SETS + " ORDER BY valid_from", this::set);
    }

    @Transactional(TxType.MANDATORY)
    PurchaseOrder place(NewOrder request) {
        KnownContract contract = contracts.active(request.contractId());
        requireFits("/terms", request.terms(), contract);
        UUID orderId = NewId.next();
        database.update(
                """
                INSERT INTO purchase_order (order_id, region, contract_id, provider_code, title, placed_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                orderId,
                caller.region(),
                contract.contractId(),
                contract.providerCode(),
                request.title(),
                clock.instant());
        add(orderId, contract, 1, request.terms());
        return get(orderId);
    }

    @Transactional(TxType.MANDATORY)
    PurchaseOrder change(UUID orderId, Terms terms) {
        database.lock("purchase order " + orderId);
        PurchaseOrder order = get(orderId);
        KnownContract contract = contracts.active(order.contractId());
        requireFits("", terms, contract);
        LocalDate latest = order.versions().getLast().fromDay();
        if (!terms.fromDay().isAfter(latest)) {
            throw new Problem(
                    409,
                    "purchase-order-version-overlaps",
                    "The order has a version from %s; change it from a later quarter.".formatted(latest));
        }
        add(orderId, contract, order.versions().size() + 1, terms);
        return get(orderId);
    }

    private void requireFits(String at, Terms terms, KnownContract contract) {
        List<CoreValue> values = database.first(
                        SETS + " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1", this::set, terms.fromDay())
                .map(CoreValueSet::coreValues)
                .orElseThrow(() -> new Problem(
                        409,
                        "core-values-unknown",
                        "There are no core values on %s; lay them down first.".formatted(terms.fromDay())));
        terms.requireFits(at, values);
        if (!contract.runs(terms.fromDay())) {
            throw Problem.invalidInput(List.of(InputError.body(
                    at + "/fromDay",
                    "Give a quarter within the contract, from %s to %s."
                            .formatted(contract.startDate(), contract.endDate()))));
        }
    }

    private void add(UUID orderId, KnownContract contract, int number, Terms terms) {
        database.update(
                """
                INSERT INTO purchase_order_version (order_id, version_number, region, provider_code, from_day, goals, scores,
                       decision_reference, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                """,
                orderId,
                number,
                caller.region(),
                contract.providerCode(),
                terms.fromDay(),
                json.write(terms.goals()),
                json.write(terms.scores()),
                terms.decisionReference(),
                clock.instant());
        outbox.append(new PurchaseOrderChanged(
                orderId, contract.contractId(), contract.providerCode(), number, terms.fromDay()));
    }

    PurchaseOrder get(UUID orderId) {
        return database.first(
                        "SELECT order_id, contract_id, provider_code, title FROM purchase_order WHERE order_id = ?",
                        this::order,
                        orderId)
                .orElseThrow(() -> Problem.notFound("This order"));
    }

    List<PurchaseOrder> of(@Nullable UUID contractId) {
        return database.query("""
                SELECT order_id, contract_id, provider_code, title FROM purchase_order
                 WHERE (?::uuid IS NULL OR contract_id = ?) ORDER BY order_id DESC LIMIT 500
                """, this::order, contractId, contractId);
    }

    private PurchaseOrder order(ResultSet row) throws SQLException {
        UUID orderId = row.getObject(1, UUID.class);
        return new PurchaseOrder(
                orderId,
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                database.query(
                        """
                        SELECT from_day, goals, scores, decision_reference FROM purchase_order_version
                         WHERE order_id = ? ORDER BY version_number
                        """,
                        version -> new Terms(
                                version.getObject(1, LocalDate.class),
                                json.read(version.getString(2), new TypeReference<List<Goal>>() {}),
                                json.read(version.getString(3), new TypeReference<List<Score>>() {}),
                                version.getString(4)),
                        orderId));
    }

    private CoreValueSet set(ResultSet row) throws SQLException {
        return new CoreValueSet(
                row.getObject(1, LocalDate.class),
                json.read(row.getString(2), new TypeReference<List<CoreValue>>() {}),
                json.read(row.getString(3), new TypeReference<List<String>>() {}),
                row.getString(4));
    }
}
