package nl.tandem.contracting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.delivery.ClientDeliveries.Known;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The deliveries. What was reported stays; a view tells how each delivery stands now. */
@ApplicationScoped
class Deliveries {

    private static final String SELECT = """
            SELECT delivery_id, municipality, provider_code, client_pseudonym, allocation_id, allocation_number, category,
                   code, start_date, allocation_start_date, state, reason, end_date, recorded_at
              FROM delivery_now
            """;

    private static final String FILTER = """
             WHERE municipality = coalesce(?, municipality) AND provider_code = coalesce(?, provider_code)
               AND state = coalesce(?, state)
            """;

    private final Database database;
    private final Caller caller;

    Deliveries(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Two messages of one provider to one municipality wait for each other, because the second is judged by the first. */
    void lock(StoredMessage message) {
        database.lock("deliveries of %s to %s in %s"
                .formatted(message.providerCode(), message.municipality(), caller.region()));
    }

    /** What the provider has reported about a client and not withdrawn. */
    ClientDeliveries known(StoredMessage message, UUID clientId) {
        Map<DeliveryKey, List<Ending>> endings = new LinkedHashMap<>();
        database.query(
                """
                SELECT allocation_number, category, code, start_date, stop.reason, stop.end_date
                  FROM delivery_now LEFT JOIN delivery_stop_now stop USING (delivery_id)
                 WHERE delivery_now.region = ? AND delivery_now.provider_code = ? AND delivery_now.municipality = ?
                   AND client_id = ? AND state <> 'WITHDRAWN'
                 ORDER BY delivery_id, stop_id
                """,
                row -> {
                    List<Ending> ofDelivery = endings.computeIfAbsent(key(row), key -> new ArrayList<>());
                    Ending ending = ending(row);
                    return ending != null && ofDelivery.add(ending);
                },
                caller.region(),
                message.providerCode(),
                message.municipality(),
                clientId);
        return new ClientDeliveries(endings.entrySet().stream()
                .map(known -> new Known(known.getKey(), List.copyOf(known.getValue())))
                .toList());
    }

    Optional<Delivery> find(UUID deliveryId) {
        return database.first(SELECT + " WHERE delivery_id = ?", Deliveries::delivery, deliveryId);
    }

    /** The delivery that was started with this key and not withdrawn. */
    Delivery current(StoredMessage message, UUID clientId, DeliveryKey key) {
        Product product = key.product();
        return database.first(
                        SELECT + """
                         WHERE region = ? AND provider_code = ? AND municipality = ? AND client_id = ?
                           AND allocation_number IS NOT DISTINCT FROM ? AND category IS NOT DISTINCT FROM ?
                           AND code IS NOT DISTINCT FROM ? AND start_date = ? AND state <> 'WITHDRAWN'
                        """,
                        Deliveries::delivery,
                        caller.region(),
                        message.providerCode(),
                        message.municipality(),
                        clientId,
                        key.allocationNumber(),
                        product == null ? null : product.categorie(),
                        product == null ? null : product.code(),
                        key.startDate())
                .orElseThrow(() -> new IllegalStateException("The delivery was accepted but is not there."));
    }

    /** Latest first. */
    List<Delivery> page(
            @Nullable String municipality, @Nullable String providerCode, @Nullable String state, PageQuery page) {
        return database.query(
                SELECT + FILTER + " ORDER BY delivery_id DESC OFFSET ? LIMIT ?",
                Deliveries::delivery,
                municipality,
                providerCode,
                state,
                page.offset(),
                page.pageSize());
    }

    long count(@Nullable String municipality, @Nullable String providerCode, @Nullable String state) {
        return database.query(
                        "SELECT count(*) FROM delivery_now" + FILTER,
                        row -> row.getLong(1),
                        municipality,
                        providerCode,
                        state)
                .getFirst();
    }

    void addStart(
            StoredMessage message,
            ClientIdentity client,
            @Nullable UUID allocationId,
            Report.Start start,
            Instant now) {
        DeliveryKey key = start.key();
        Product product = key.product();
        database.update(
                """
                INSERT INTO delivery (region, message_id, municipality, provider_code, client_id, client_pseudonym,
                                      allocation_id, allocation_number, category, code, start_date,
                                      allocation_start_date, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                caller.region(),
                message.messageId(),
                message.municipality(),
                message.providerCode(),
                client.clientId(),
                client.pseudonym(),
                allocationId,
                key.allocationNumber(),
                product == null ? null : product.categorie(),
                product == null ? null : product.code(),
                key.startDate(),
                start.allocationStartDate(),
                now);
    }

    void addStop(StoredMessage message, UUID deliveryId, Ending ending, Instant now) {
        database.update(
                """
                INSERT INTO delivery_stop (region, delivery_id, message_id, municipality, provider_code, reason, end_date,
                                           recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                caller.region(),
                deliveryId,
                message.messageId(),
                message.municipality(),
                message.providerCode(),
                ending.reason(),
                ending.endDate(),
                now);
    }

    void withdrawStart(StoredMessage message, UUID deliveryId, Instant now) {
        database.update(
                """
                INSERT INTO delivery_withdrawal (region, delivery_id, message_id, municipality, provider_code, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                caller.region(),
                deliveryId,
                message.messageId(),
                message.municipality(),
                message.providerCode(),
                now);
    }

    void withdrawStop(StoredMessage message, UUID deliveryId, Ending ending, Instant now) {
        database.update("""
                INSERT INTO delivery_withdrawal (region, delivery_id, stop_id, message_id, municipality, provider_code,
                                                 recorded_at)
                SELECT region, delivery_id, stop_id, ?, municipality, provider_code, ? FROM delivery_stop_now
                 WHERE delivery_id = ? AND reason = ? AND end_date = ?
                """, message.messageId(), now, deliveryId, ending.reason(), ending.endDate());
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("delivery_id", UUID.class),
                row.getString("municipality"),
                row.getString("provider_code"),
                row.getString("client_pseudonym"),
                row.getObject("allocation_id", UUID.class),
                key(row),
                row.getObject("allocation_start_date", LocalDate.class),
                DeliveryState.valueOf(row.getString("state")),
                ending(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static DeliveryKey key(ResultSet row) throws SQLException {
        String category = row.getString("category");
        return new DeliveryKey(
                row.getObject("allocation_number", Long.class),
                category == null ? null : new Product(category, row.getString("code")),
                row.getObject("start_date", LocalDate.class));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : new Ending(reason, row.getObject("end_date", LocalDate.class));
    }
}
