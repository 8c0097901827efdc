package nl.tandem.contracting.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.tandem.contracting.ceiling.Ceiling.Change;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The ceilings of all contracts. Whoever changes one first locks all ceilings that are concerned, in the order of their
 * ids, so that two who change the same ones wait for each other and never lock each other out.
 */
@ApplicationScoped
public class Ceilings {

    private static final String COLUMNS =
            "contract_id, provider_code, care_year, state, ceiling_cents, reserved_cents, declared_cents, foreseen_cents,"
                    + " thresholds, reached_percent, consultation_due, light_override, override_reason";

    private final Database database;
    private final CeilingWatch watch;
    private final Outbox outbox;
    private final Caller caller;
    private final Thresholds thresholds;

    Ceilings(Database database, CeilingWatch watch, Outbox outbox, Caller caller, TrafficLightSettings settings) {
        this.database = database;
        this.watch = watch;
        this.outbox = outbox;
        this.caller = caller;
        this.thresholds = settings.thresholds();
    }

    private record CeilingKey(UUID contractId, int careYear) {}

    private record ReservationKey(UUID allocationId, UUID contractId, int careYear) {

        static final Comparator<ReservationKey> IN_ORDER =
                Comparator.comparing(ReservationKey::careYear).thenComparing(ReservationKey::contractId);

        CeilingKey ceiling() {
            return new CeilingKey(contractId, careYear);
        }
    }

    /** What happens to what is reserved for an allocation, and how much more is declared by it. */
    private record Adjustment(ReservationKey key, UnaryOperator<Reserved> change, long declaredCents) {}

    /** Sets the ceilings of a new contract. */
    @Transactional(TxType.MANDATORY)
    public void open(UUID contractId, String providerCode, Map<Integer, Long> centsByCareYear) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        new TreeMap<>(centsByCareYear)
                .forEach((careYear, cents) ->
                        rows.add(new @Nullable Object[] {contractId, careYear, caller.region(), providerCode, cents}));
        database.batch("""
                INSERT INTO contract_ceiling (contract_id, care_year, region, provider_code, ceiling_cents)
                VALUES (?, ?, ?, ?, ?)
                """, rows);
    }

    /** The ceilings of these contracts, by care year. */
    public List<Ceiling> of(Collection<UUID> contractIds) {
        return database.query(
                "SELECT " + COLUMNS
                        + " FROM contract_ceiling WHERE contract_id = ANY (?) ORDER BY contract_id, care_year",
                Ceilings::ceiling,
                (Object) contractIds.toArray(UUID[]::new));
    }

    /** Those of a care year, or of these only those about which region and provider have to consult. */
    List<Ceiling> in(int careYear, boolean awaitingConsultation, long offset, int limit) {
        return database.query(
                "SELECT " + COLUMNS + """
                         FROM contract_ceiling WHERE care_year = ? AND (consultation_due IS NOT NULL OR NOT ?)
                        ORDER BY provider_code, contract_id OFFSET ? LIMIT ?
                        """, Ceilings::ceiling, careYear, awaitingConsultation, offset, limit);
    }

    long count(int careYear, boolean awaitingConsultation) {
        return database.query("""
                        SELECT count(*) FROM contract_ceiling
                         WHERE care_year = ? AND (consultation_due IS NOT NULL OR NOT ?)
                        """, row -> row.getLong(1), careYear, awaitingConsultation)
                .getFirst();
    }

    /**
     * Makes these what is reserved for these allocations, instead of what was: more, less, elsewhere, or nothing at all.
     * There is always room: necessary care goes before money. A year without a ceiling keeps no reservation.
     */
    @Transactional(TxType.MANDATORY)
    public void reserve(Map<UUID, List<Reservation>> byAllocation) {
        Set<UUID> contracts = new HashSet<>();
        byAllocation.values().forEach(list -> list.forEach(reservation -> contracts.add(reservation.contractId())));
        Map<CeilingKey, Ceiling> locked = lock(contracts, byAllocation.keySet());
        Map<ReservationKey, Long> wanted = new HashMap<>();
        reserved(byAllocation.keySet()).keySet().forEach(key -> wanted.put(key, 0L));
        byAllocation.forEach((allocationId, list) -> list.forEach(reservation -> wanted.put(
                new ReservationKey(allocationId, reservation.contractId(), reservation.careYear()),
                reservation.cents())));
        change(
                locked,
                wanted.entrySet().stream()
                        .map(entry ->
                                new Adjustment(entry.getKey(), reserved -> reserved.withAmount(entry.getValue()), 0))
                        .toList());
    }

    /** Moves what is declared from reserved to declared; a credit moves it back. */
    @Transactional(TxType.MANDATORY)
    public void book(List<Booking> bookings) {
        Set<UUID> contracts = new HashSet<>();
        Set<UUID> allocations = new HashSet<>();
        for (Booking booking : bookings) {
            contracts.add(booking.contractId());
            allocations.add(booking.allocationId());
        }
        Map<CeilingKey, Ceiling> locked = lock(contracts, allocations);
        change(
                locked,
                bookings.stream()
                        .map(booking -> new Adjustment(
                                new ReservationKey(booking.allocationId(), booking.contractId(), booking.careYear()),
                                reserved -> reserved.plusUsed(booking.cents()),
                                booking.cents()))
                        .toList());
    }

    /** Those of these allocations on which approved lines stand that were not credited. */
    public Set<UUID> allocationsInUse(Collection<UUID> allocationIds) {
        return new HashSet<>(database.query(
                "SELECT DISTINCT allocation_id FROM ceiling_reservation WHERE allocation_id = ANY (?) AND used_cents <> 0",
                row -> row.getObject(1, UUID.class),
                (Object) allocationIds.toArray(UUID[]::new)));
    }

    private void change(Map<CeilingKey, Ceiling> locked, List<Adjustment> adjustments) {
        Map<ReservationKey, Reserved> before = reserved(adjustments.stream()
                .map(adjustment -> adjustment.key().allocationId())
                .toList());
        Map<ReservationKey, Reserved> after = new HashMap<>(before);
        Map<ReservationKey, Reserved> touched = new HashMap<>();
        Map<CeilingKey, Change> changes = new HashMap<>();
        for (Adjustment adjustment : adjustments) {
            ReservationKey key = adjustment.key();
            Reserved next = adjustment.change().apply(after.getOrDefault(key, Reserved.NOTHING));
            after.put(key, next);
            touched.put(key, next);
            changes.merge(key.ceiling(), new Change(0, adjustment.declaredCents()), Change::plus);
        }
        keptFree(before).forEach((ceiling, cents) -> changes.merge(ceiling, new Change(-cents, 0), Change::plus));
        keptFree(after).forEach((ceiling, cents) -> changes.merge(ceiling, new Change(cents, 0), Change::plus));
        store(touched, before.keySet());
        List<Ceiling> changed = locked.entrySet().stream()
                .filter(entry ->
                        !changes.getOrDefault(entry.getKey(), Change.NONE).equals(Change.NONE))
                .map(entry -> entry.getValue().plus(changes.getOrDefault(entry.getKey(), Change.NONE)))
                .toList();
        changed(changed);
    }

    /** Keeps what was changed, and tells it and what follows from it. */
    @Transactional(TxType.MANDATORY)
    void changed(List<Ceiling> changed) {
        List<Ceiling> watched = watch.watch(changed);
        update(watched);
        outbox.append(watched.stream()
                .map(ceiling -> CeilingChanged.of(ceiling, thresholds))
                .toList());
    }

    /** The ceiling of a contract in a care year, which nobody else changes until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    Optional<Ceiling> lock(UUID contractId, int careYear) {
        return database.first(
                "SELECT " + COLUMNS + " FROM contract_ceiling WHERE contract_id = ? AND care_year = ? FOR UPDATE",
                Ceilings::ceiling,
                contractId,
                careYear);
    }

    private static Map<CeilingKey, Long> keptFree(Map<ReservationKey, Reserved> reserved) {
        Map<UUID, SortedMap<ReservationKey, Reserved>> byAllocation = new HashMap<>();
        reserved.forEach((key, value) -> byAllocation
                .computeIfAbsent(key.allocationId(), allocation -> new TreeMap<>(ReservationKey.IN_ORDER))
                .put(key, value));
        Map<CeilingKey, Long> keptFree = new HashMap<>();
        byAllocation
                .values()
                .forEach(ofAllocation -> Reserved.keptFree(ofAllocation)
                        .forEach((key, cents) -> keptFree.merge(key.ceiling(), cents, Long::sum)));
        return keptFree;
    }

    /** The ceilings of these contracts, and of those under which these allocations have a reservation. */
    private Map<CeilingKey, Ceiling> lock(Collection<UUID> contractIds, Collection<UUID> allocationIds) {
        Map<CeilingKey, Ceiling> locked = new HashMap<>();
        database.query(
                        "SELECT " + COLUMNS + """
                                 FROM contract_ceiling
                                WHERE contract_id = ANY (?::uuid[] || ARRAY(SELECT DISTINCT contract_id FROM ceiling_reservation
                                                                     WHERE allocation_id = ANY (?)))
                                ORDER BY contract_id, care_year FOR UPDATE
                                """,
                        Ceilings::ceiling,
                        contractIds.toArray(UUID[]::new),
                        allocationIds.toArray(UUID[]::new))
                .forEach(ceiling -> locked.put(new CeilingKey(ceiling.contractId(), ceiling.careYear()), ceiling));
        return locked;
    }

    private Map<ReservationKey, Reserved> reserved(Collection<UUID> allocationIds) {
        Map<ReservationKey, Reserved> found = new HashMap<>();
        database.query(
                """
                SELECT allocation_id, contract_id, care_year, amount_cents, used_cents
                  FROM ceiling_reservation WHERE allocation_id = ANY (?)
                """,
                row -> found.put(
                        new ReservationKey(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)),
                        new Reserved(row.getLong(4), row.getLong(5))),
                (Object) allocationIds.stream().distinct().toArray(UUID[]::new));
        return found;
    }

    private void store(Map<ReservationKey, Reserved> reserved, Set<ReservationKey> existing) {
        Map<Boolean, List<Map.Entry<ReservationKey, Reserved>>> byExistence = reserved.entrySet().stream()
                .collect(Collectors.partitioningBy(entry -> existing.contains(entry.getKey())));
        store("""
                UPDATE ceiling_reservation SET amount_cents = changed.amount_cents, used_cents = changed.used_cents
                  FROM %s
                 WHERE ceiling_reservation.region = ? AND ceiling_reservation.allocation_id = changed.allocation_id
                   AND ceiling_reservation.contract_id = changed.contract_id
                   AND ceiling_reservation.care_year = changed.care_year
                """, byExistence.getOrDefault(true, List.of()));
        store("""
                INSERT INTO ceiling_reservation (allocation_id, contract_id, care_year, amount_cents, used_cents, region)
                SELECT changed.*, region FROM %s, (SELECT ?::text) AS ours (region)
                """, byExistence.getOrDefault(false, List.of()));
    }

    private void store(String sql, List<Map.Entry<ReservationKey, Reserved>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        database.update(
                sql.formatted(
                        "unnest(?, ?, ?, ?, ?) AS changed (allocation_id, contract_id, care_year, amount_cents, used_cents)"),
                entries.stream().map(entry -> entry.getKey().allocationId()).toArray(UUID[]::new),
                entries.stream().map(entry -> entry.getKey().contractId()).toArray(UUID[]::new),
                entries.stream().map(entry -> entry.getKey().careYear()).toArray(Integer[]::new),
                entries.stream().map(entry -> entry.getValue().amountCents()).toArray(Long[]::new),
                entries.stream().map(entry -> entry.getValue().usedCents()).toArray(Long[]::new),
                caller.region());
    }

    private void update(List<Ceiling> ceilings) {
        if (ceilings.isEmpty()) {
            return;
        }
        database.update(
                """
                UPDATE contract_ceiling
                   SET reserved_cents = changed.reserved_cents, declared_cents = changed.declared_cents,
                       reached_percent = changed.reached_percent, consultation_due = changed.consultation_due
                  FROM unnest(?, ?, ?, ?, ?, ?)
                       AS changed (contract_id, care_year, reserved_cents, declared_cents, reached_percent, consultation_due)
                 WHERE contract_ceiling.contract_id = changed.contract_id
                   AND contract_ceiling.care_year = changed.care_year
                """,
                ceilings.stream().map(Ceiling::contractId).toArray(UUID[]::new),
                ceilings.stream().map(Ceiling::careYear).toArray(Integer[]::new),
                ceilings.stream().map(Ceiling::reservedCents).toArray(Long[]::new),
                ceilings.stream().map(Ceiling::declaredCents).toArray(Long[]::new),
                ceilings.stream().map(Ceiling::reachedPercent).toArray(Integer[]::new),
                ceilings.stream().map(Ceiling::consultationDue).toArray(LocalDate[]::new));
    }

    private static Ceiling ceiling(ResultSet row) throws SQLException {
        String override = row.getString(12);
        return new Ceiling(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                CeilingState.valueOf(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                List.of((Integer[]) row.getArray(9).getArray()),
                row.getInt(10),
                row.getObject(11, LocalDate.class),
                override == null ? null : new Ceiling.OwnLight(TrafficLight.valueOf(override), row.getString(13)));
    }
}
