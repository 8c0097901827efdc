package nl.tandem.contracting.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.contracting.requestmessage.Decision;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The requests with their parts, products and answers. */
@ApplicationScoped
class RequestRegister {

    private static final String IS_OPEN = "state IN ('OPEN', 'UNDER_INVESTIGATION')";
    private static final String WAITS =
            " (NOT ? OR EXISTS (SELECT 1 FROM request_part part WHERE part.request_id = request.request_id AND "
                    + IS_OPEN + ")) ";

    private final Database database;
    private final Caller caller;

    RequestRegister(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    List<UUID> newIds(int count) {
        return database.query("SELECT uuidv7() FROM generate_series(1, ?)", row -> row.getObject(1, UUID.class), count);
    }

    /** TR347: those of these references that the provider used before, for whichever municipality. */
    Set<String> used(String providerCode, Collection<String> references) {
        return new HashSet<>(database.query(
                "SELECT reference FROM request_part WHERE region = ? AND provider_code = ? AND reference = ANY (?)",
                row -> row.getString(1),
                caller.region(),
                providerCode,
                references.toArray(String[]::new)));
    }

    /** The references of what a provider asked a municipality for a client and that waits for it. */
    Set<String> openReferences(String municipality, String providerCode, UUID clientId) {
        return new HashSet<>(database.query(
                "SELECT reference FROM request_part"
                        + " WHERE region = ? AND municipality = ? AND provider_code = ? AND client_id = ? AND "
                        + IS_OPEN,
                row -> row.getString(1),
                caller.region(),
                municipality,
                providerCode,
                clientId));
    }

    Optional<Request> find(UUID requestId) {
        return load(List.of(requestId)).stream().findFirst();
    }

    /** The request that a provider sent to a municipality with a part of this reference. */
    Optional<Request> byReference(String municipality, String providerCode, String reference) {
        return database.first(
                        """
                        SELECT request_id FROM request_part
                         WHERE region = ? AND municipality = ? AND provider_code = ? AND reference = ?
                        """,
                        row -> row.getObject(1, UUID.class),
                        caller.region(),
                        municipality,
                        providerCode,
                        reference)
                .flatMap(this::find);
    }

    /** Newest first. */
    List<Request> page(boolean onlyOpen, PageQuery page) {
        return load(database.query(
                "SELECT request_id FROM request WHERE" + WAITS + "ORDER BY request_id DESC OFFSET ? LIMIT ?",
                row -> row.getObject(1, UUID.class),
                onlyOpen,
                page.offset(),
                page.pageSize()));
    }

    long count(boolean onlyOpen) {
        return database.query("SELECT count(*) FROM request WHERE" + WAITS, row -> row.getLong(1), onlyOpen)
                .getFirst();
    }

    void add(Request request) {
        database.update(
                """
                INSERT INTO request (request_id, region, message_id, municipality, provider_code, kind, client_id,
                                     client_pseudonym, reason, dated_on, received_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                request.requestId(),
                caller.region(),
                request.messageId(),
                request.municipality(),
                request.providerCode(),
                request.kind(),
                request.client().clientId(),
                request.client().pseudonym(),
                request.reason(),
                request.datedOn(),
                request.receivedAt());
        addParts(request);
        addProducts(request);
    }

    private void addParts(Request request) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RequestPart part : request.parts()) {
            rows.add(new @Nullable Object[] {
                caller.region(),
                request.providerCode(),
                part.reference(),
                request.requestId(),
                part.partNo(),
                request.municipality(),
                request.client().clientId(),
                part.state()
            });
        }
        database.batch("""
                INSERT INTO request_part (region, provider_code, reference, request_id, part_no, municipality, client_id,
                                          state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void addProducts(Request request) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RequestPart part : request.parts()) {
            for (RequestedProduct product : part.products()) {
                rows.add(row(request, part, product, rows.size() + 1));
            }
        }
        database.batch("""
                INSERT INTO request_product (product_id, region, request_id, line_no, municipality, provider_code,
                                             reference, change, allocation_number, category, code, start_date, end_date,
                                             volume, unit, frequency, budget_cents, referrer_type)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private @Nullable Object[] row(Request request, RequestPart part, RequestedProduct product, int lineNo) {
        Product what = product.product();
        Omvang volume = product.volume();
        return new @Nullable Object[] {
            product.productId(),
            caller.region(),
            request.requestId(),
            lineNo,
            request.municipality(),
            request.providerCode(),
            part.reference(),
            product.change(),
            product.allocationNumber(),
            what == null ? null : what.categorie(),
            what == null ? null : what.code(),
            product.startDate(),
            product.endDate(),
            volume == null ? null : volume.volume(),
            volume == null ? null : volume.eenheid().code(),
            volume == null ? null : volume.frequentie().code(),
            product.budgetCents(),
            product.referrerType()
        };
    }

    void addAnswer(Request request, String reference, GivenAnswer answer) {
        database.update(
                """
                INSERT INTO request_answer (message_id, region, request_id, municipality, provider_code, reference,
                                            decision, reason, responsible_municipality, dated_on, answered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                answer.messageId(),
                caller.region(),
                request.requestId(),
                request.municipality(),
                request.providerCode(),
                reference,
                answer.decision(),
                answer.reason(),
                answer.responsibleMunicipality(),
                answer.datedOn(),
                answer.answeredAt());
        decide(request, reference, answer.leadsTo(), answer.answeredAt(), null, List.of());
    }

    void honour(Request request, String reference, UUID messageId, List<Long> allocationNumbers, Instant now) {
        decide(request, reference, RequestState.HONOURED, now, messageId, allocationNumbers);
    }

    private void decide(
            Request request,
            String reference,
            RequestState state,
            Instant now,
            @Nullable UUID honouredBy,
            List<Long> allocationNumbers) {
        int decided = database.update(
                "UPDATE request_part SET state = ?, decided_at = ?, honoured_by = ?, allocation_numbers = ?"
                        + " WHERE region = ? AND provider_code = ? AND reference = ? AND " + IS_OPEN,
                state,
                now,
                honouredBy,
                allocationNumbers.toArray(Long[]::new),
                caller.region(),
                request.providerCode(),
                reference);
        if (decided != 1) {
            // Decided since the message was judged; when it is processed again, it is refused for it.
            throw new IllegalStateException("The request was decided at the same moment.");
        }
    }

    /** In the order of the ids; what is not the caller's to see is left out. */
    private List<Request> load(List<UUID> requestIds) {
        UUID[] ids = requestIds.toArray(UUID[]::new);
        Map<String, List<GivenAnswer>> answers = new HashMap<>();
        Map<String, List<RequestedProduct>> products = new HashMap<>();
        Map<UUID, List<RequestPart>> parts = new HashMap<>();
        database.query(
                "SELECT * FROM request_answer WHERE request_id = ANY (?) ORDER BY answered_at",
                row -> answers.computeIfAbsent(key(row), key -> new ArrayList<>())
                        .add(answer(row)),
                (Object) ids);
        database.query(
                "SELECT * FROM request_product WHERE request_id = ANY (?) ORDER BY line_no",
                row -> products.computeIfAbsent(key(row), key -> new ArrayList<>())
                        .add(product(row)),
                (Object) ids);
        database.query(
                "SELECT * FROM request_part WHERE request_id = ANY (?) ORDER BY part_no",
                row -> parts.computeIfAbsent(row.getObject("request_id", UUID.class), id -> new ArrayList<>())
                        .add(part(
                                row,
                                products.getOrDefault(key(row), List.of()),
                                answers.getOrDefault(key(row), List.of()))),
                (Object) ids);
        return database.query(
                "SELECT * FROM request WHERE request_id = ANY (?) ORDER BY array_position(?, request_id)",
                row -> request(row, parts.getOrDefault(row.getObject("request_id", UUID.class), List.of())),
                ids,
                ids);
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString("request_id") + " " + row.getString("reference");
    }

    private static Request request(ResultSet row, List<RequestPart> parts) throws SQLException {
        return new Request(
                row.getObject("request_id", UUID.class),
                row.getObject("message_id", UUID.class),
                RequestKind.valueOf(row.getString("kind")),
                row.getString("municipality"),
                row.getString("provider_code"),
                new ClientIdentity(row.getObject("client_id", UUID.class), row.getString("client_pseudonym")),
                row.getString("reason"),
                row.getObject("dated_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                parts);
    }

    private static RequestPart part(ResultSet row, List<RequestedProduct> products, List<GivenAnswer> answers)
            throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        Array allocationNumbers = row.getArray("allocation_numbers");
        return new RequestPart(
                row.getInt("part_no"),
                row.getString("reference"),
                RequestState.valueOf(row.getString("state")),
                decidedAt == null ? null : decidedAt.toInstant(),
                List.of((Long[]) allocationNumbers.getArray()),
                products,
                answers);
    }

    private static RequestedProduct product(ResultSet row) throws SQLException {
        return new RequestedProduct(
                row.getObject("product_id", UUID.class),
                ProductChange.valueOf(row.getString("change")),
                row.getObject("allocation_number", Long.class),
                ProductColumns.product(row),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class),
                ProductColumns.volume(row),
                row.getObject("budget_cents", Long.class),
                row.getString("referrer_type"));
    }

    private static GivenAnswer answer(ResultSet row) throws SQLException {
        return new GivenAnswer(
                row.getObject("message_id", UUID.class),
                Decision.valueOf(row.getString("decision")),
                row.getString("reason"),
                row.getString("responsible_municipality"),
                row.getObject("dated_on", LocalDate.class),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
