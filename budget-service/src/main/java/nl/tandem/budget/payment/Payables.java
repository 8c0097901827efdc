package nl.tandem.budget.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What is to be paid, who approved it and whether it was ordered. */
@ApplicationScoped
class Payables {

    private static final String SELECT = """
            SELECT payable_id, declaration_id, municipality, provider_code, amount_cents, payable_since, payment_order_id,
                   (SELECT count(*) FROM payable_approval WHERE payable_approval.payable_id = payable.payable_id)
              FROM payable
            """;
    private static final String OPEN = " WHERE (NOT ? OR payment_order_id IS NULL)";

    private final Database database;
    private final PaymentSettings settings;
    private final Caller caller;
    private final InstantSource clock;

    Payables(Database database, PaymentSettings settings, Caller caller, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void add(String region, DeclarationAssessedEvents.Assessed assessed) {
        if (assessed.approvedCents() == 0) {
            return;
        }
        database.update(
                """
                INSERT INTO payable (payable_id, region, declaration_id, municipality, provider_code, amount_cents, payable_since)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, declaration_id) DO NOTHING
                """,
                NewId.next(),
                region,
                assessed.declarationId(),
                assessed.municipality(),
                assessed.providerCode(),
                assessed.approvedCents(),
                clock.instant());
    }

    Page<Payable> page(boolean onlyOpen, PageQuery page) {
        List<Payable> payables = database.query(
                SELECT + OPEN + " ORDER BY payable_id LIMIT ? OFFSET ?",
                this::read,
                onlyOpen,
                page.pageSize(),
                page.offset());
        long count = database.first("SELECT count(*) FROM payable" + OPEN, row -> row.getLong(1), onlyOpen)
                .orElseThrow();
        return Page.of(payables, page, count);
    }

    Payable get(UUID id) {
        return database.first(SELECT + " WHERE payable_id = ?", this::read, id)
                .orElseThrow(() -> Problem.notFound("This payable"));
    }

    /** Nobody approves twice. */
    @Transactional(TxType.MANDATORY)
    Payable approve(UUID id) {
        Payable payable = get(id);
        if (payable.paymentOrderId() != null) {
            throw new Problem(409, "payable-ordered", "It is in a payment order already.");
        }
        int approved = database.update("""
                INSERT INTO payable_approval (payable_id, region, approved_by, approved_at) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """, id, caller.region(), caller.subject(), clock.instant());
        if (approved == 0) {
            throw new Problem(
                    409, "four-eyes", "You approved it already; from the limit on another controller approves too.");
        }
        return get(id);
    }

    /** All that is approved and not ordered yet, by provider. */
    SortedMap<String, List<Payable>> approved() {
        SortedMap<String, List<Payable>> byProvider = new TreeMap<>();
        database.query(SELECT + " WHERE payment_order_id IS NULL ORDER BY payable_id", this::read).stream()
                .filter(Payable::isApproved)
                .forEach(payable -> byProvider
                        .computeIfAbsent(payable.providerCode(), code -> new ArrayList<>())
                        .add(payable));
        return byProvider;
    }

    void ordered(UUID order, Collection<Payable> payables) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        payables.forEach(payable -> rows.add(new @Nullable Object[] {order, payable.payableId()}));
        database.batch("UPDATE payable SET payment_order_id = ? WHERE payable_id = ?", rows);
    }

    private Payable read(ResultSet row) throws SQLException {
        long cents = row.getLong(5);
        return new Payable(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                cents,
                row.getObject(6, OffsetDateTime.class).toInstant(),
                cents >= settings.doubleApprovalCents() ? 2 : 1,
                row.getInt(8),
                row.getObject(7, UUID.class));
    }
}
