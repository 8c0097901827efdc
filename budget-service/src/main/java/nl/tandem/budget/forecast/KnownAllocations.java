package nl.tandem.budget.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The allocations that contracting told of. */
@ApplicationScoped
class KnownAllocations {

    private final Database database;

    KnownAllocations(Database database) {
        this.database = database;
    }

    record Recorded(
            String allocationId,
            String municipality,
            String providerCode,
            @Nullable String category,
            LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String reasonForChange,
            Instant recordedAt) {}

    record Stopped(String allocationId, LocalDate endDate) {}

    @Transactional(TxType.MANDATORY)
    void put(String region, Recorded allocation) {
        database.update(
                """
                INSERT INTO known_allocation (region, allocation_id, municipality, provider_code, category, start_day, end_day,
                                              deleted, known_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, allocation_id) DO UPDATE
                   SET municipality = excluded.municipality, provider_code = excluded.provider_code,
                       category = excluded.category, start_day = excluded.start_day, end_day = excluded.end_day,
                       deleted = excluded.deleted
                """,
                region,
                allocation.allocationId(),
                allocation.municipality(),
                allocation.providerCode(),
                Objects.requireNonNullElse(allocation.category(), ""),
                allocation.startDate(),
                allocation.endDate(),
                "13".equals(allocation.reasonForChange()),
                LocalDate.ofInstant(allocation.recordedAt(), DutchDate.ZONE));
    }

    /** A stop may be heard before its allocation; then the planned end has to do. */
    @Transactional(TxType.MANDATORY)
    void stop(Stopped stopped) {
        database.update(
                "UPDATE known_allocation SET stopped_on = ? WHERE allocation_id = ?",
                stopped.endDate(),
                stopped.allocationId());
    }

    List<Trajectory> trajectories() {
        return database.query(
                """
                SELECT municipality, provider_code, category, start_day, end_day, stopped_on, known_on FROM known_allocation
                 WHERE NOT deleted ORDER BY allocation_id
                """,
                row -> new Trajectory(
                        new Cell(row.getString(1), row.getString(2), row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)));
    }
}
