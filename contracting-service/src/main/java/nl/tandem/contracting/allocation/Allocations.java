package nl.tandem.contracting.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The allocations with all their versions. */
@ApplicationScoped
public class Allocations {

    private static final String TERMS = "category, code, start_date, end_date, volume, unit, frequency, budget_cents,"
            + " reason_for_change, allocated_at, recorded_at";
    private static final String SELECT =
            "SELECT allocation_id, municipality, allocation_number, provider_code, client_id,"
                    + " client_pseudonym, contract_id, " + TERMS + " FROM allocation ";

    private final Database database;
    private final Caller caller;

    Allocations(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Those of these allocations of a municipality that are known, for whichever client and provider. */
    public List<Allocation> byNumber(String municipality, Collection<Long> allocationNumbers) {
        return database.query(
                SELECT + "WHERE municipality = ? AND allocation_number = ANY (?)",
                Allocations::allocation,
                municipality,
                allocationNumbers.toArray(Long[]::new));
    }

    /** What a provider calls an allocation of a municipality. */
    public record Key(String municipality, String providerCode, long allocationNumber) {}

    /** A client of a provider, as far as a municipality is concerned. */
    public record ClientKey(String municipality, String providerCode, UUID clientId) {}

    /** Those to the provider that is named with them. Whoever changes allocations of a provider locks the provider first. */
    public List<Allocation> of(Collection<Key> keys) {
        Set<Key> wanted = new HashSet<>(keys);
        Map<String, String> numbers = wanted.stream()
                .collect(Collectors.groupingBy(
                        Key::municipality,
                        Collectors.mapping(key -> Long.toString(key.allocationNumber()), Collectors.joining(","))));
        List<Map.Entry<String, String>> asked = List.copyOf(numbers.entrySet());
        return database
                .query(
                        """
                        SELECT found.*
                          FROM unnest(?, ?) AS asked (municipality, numbers)
                         CROSS JOIN LATERAL (%s
                               WHERE municipality = asked.municipality
                                 AND allocation_number = ANY (string_to_array(asked.numbers, ',')::bigint[])
                               OFFSET 0) AS found
                        """.formatted(SELECT),
                        Allocations::allocation,
                        asked.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        asked.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .stream()
                .filter(allocation -> wanted.contains(
                        new Key(allocation.municipality(), allocation.providerCode(), allocation.allocationNumber())))
                .toList();
    }

    /** Those of these clients to whom the municipality allocated care of the provider. */
    public Set<ClientKey> knownAmong(Collection<ClientKey> clients) {
        return new HashSet<>(database.query(
                """
                SELECT asked.municipality, asked.provider_code, asked.client_id
                  FROM unnest(?, ?, ?) AS asked (municipality, provider_code, client_id)
                 CROSS JOIN LATERAL (
                       SELECT 1 FROM allocation
                        WHERE municipality = asked.municipality
                          AND provider_code = asked.provider_code AND client_id = asked.client_id
                        LIMIT 1) AS found
                """,
                row -> new ClientKey(row.getString(1), row.getString(2), row.getObject(3, UUID.class)),
                clients.stream().map(ClientKey::municipality).toArray(String[]::new),
                clients.stream().map(ClientKey::providerCode).toArray(String[]::new),
                clients.stream().map(ClientKey::clientId).toArray(UUID[]::new)));
    }

    Optional<Allocation> find(UUID allocationId) {
        return database.first(SELECT + "WHERE allocation_id = ?", Allocations::allocation, allocationId);
    }

    List<Allocation> page(PageQuery page) {
        return database.query(
                SELECT + "ORDER BY municipality, allocation_number OFFSET ? LIMIT ?",
                Allocations::allocation,
                page.offset(),
                page.pageSize());
    }

    long count() {
        return database.query("SELECT count(*) FROM allocation", row -> row.getLong(1))
                .getFirst();
    }

    /** Adds an allocation; false when the number is there already. */
    boolean add(
            StoredMessage message,
            long number,
            ClientIdentity client,
            @Nullable UUID contractId,
            Terms terms,
            Instant now) {
        return database.update(
                        "INSERT INTO allocation (region, municipality, allocation_number, provider_code, client_id,"
                                + " client_pseudonym, contract_id, " + TERMS + ")"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (region, municipality, allocation_number) DO NOTHING",
                        values(
                                terms,
                                now,
                                caller.region(),
                                message.municipality(),
                                number,
                                message.providerCode(),
                                client.clientId(),
                                client.pseudonym(),
                                contractId))
                == 1;
    }

    void addVersion(UUID allocationId, StoredMessage message, Terms terms, Instant now) {
        database.update(
                "INSERT INTO allocation_version (allocation_id, message_id, region, municipality, provider_code, "
                        + TERMS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values(
                        terms,
                        now,
                        allocationId,
                        message.messageId(),
                        caller.region(),
                        message.municipality(),
                        message.providerCode()));
    }

    /** Makes these the terms that count, unless a later version does. */
    boolean supersede(UUID allocationId, @Nullable UUID contractId, Terms terms, Instant now) {
        return database.update(
                        "UPDATE allocation SET (contract_id, " + TERMS + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " WHERE allocation_id = ? AND allocated_at <= ?",
                        append(values(terms, now, contractId), allocationId, terms.allocatedAt()))
                == 1;
    }

    private static @Nullable Object[] values(Terms terms, Instant now, @Nullable Object... before) {
        Omvang volume = terms.volume();
        return append(
                before,
                terms.category(),
                terms.code(),
                terms.startDate(),
                terms.endDate(),
                volume == null ? null : volume.volume(),
                volume == null ? null : volume.eenheid().code(),
                volume == null ? null : volume.frequentie().code(),
                terms.budgetCents(),
                terms.reasonForChange(),
                terms.allocatedAt(),
                now);
    }

    private static @Nullable Object[] append(@Nullable Object[] first, @Nullable Object... more) {
        @Nullable Object[] all = new @Nullable Object[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private static Allocation allocation(ResultSet row) throws SQLException {
        return new Allocation(
                row.getObject("allocation_id", UUID.class),
                row.getString("municipality"),
                row.getLong("allocation_number"),
                row.getString("provider_code"),
                row.getObject("client_id", UUID.class),
                row.getString("client_pseudonym"),
                row.getObject("contract_id", UUID.class),
                new Terms(
                        row.getString("category"),
                        row.getString("code"),
                        row.getObject("start_date", LocalDate.class),
                        row.getObject("end_date", LocalDate.class),
                        volume(row),
                        row.getObject("budget_cents", Long.class),
                        row.getString("reason_for_change"),
                        row.getObject("allocated_at", LocalDateTime.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Omvang volume(ResultSet row) throws SQLException {
        return row.getObject("volume") == null
                ? null
                : new Omvang(
                        row.getLong("volume"),
                        Eenheid.of(row.getString("unit")).orElseThrow(),
                        Frequentie.of(row.getString("frequency")).orElseThrow());
    }
}
