package nl.tandem.monitoring.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tandem.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Care episodes (zorgtrajecten), made of what providers report about their deliveries. */
@ApplicationScoped
class CareEpisodes {

    private static final int MONTHS_OF_RETURN = 18;

    private final Database database;
    private final TouchedMonths touched;

    CareEpisodes(Database database, TouchedMonths touched) {
        this.database = database;
        this.touched = touched;
    }

    /** The latest report decides, so that the order in which they are heard does not matter. */
    @Transactional(TxType.MANDATORY)
    void hear(String region, String kind, DeliveryReport heard) {
        if (database.update(
                        """
                        INSERT INTO delivery_report (region, delivery_id, kind, recorded_at, municipality, end_date, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                        region,
                        heard.deliveryId(),
                        kind,
                        heard.recordedAt(),
                        heard.municipality(),
                        heard.endDate(),
                        heard.reason())
                == 0) {
            return;
        }
        Optional<State> before = state(region, heard.deliveryId());
        database.update(
                """
                INSERT INTO care_episode (region, delivery_id, allocation_id, municipality, provider_code, client_pseudonym,
                       category, product_code, start_date)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                region,
                heard.deliveryId(),
                Objects.requireNonNullElse(heard.allocationId(), ""),
                heard.municipality(),
                heard.providerCode(),
                heard.clientPseudonym(),
                Objects.requireNonNullElse(heard.category(), ""),
                Objects.requireNonNullElse(heard.code(), ""),
                heard.startDate());
        database.update("""
                UPDATE care_episode
                   SET end_date = stop.end_date, reason = stop.reason, withdrawn = coalesce(start.withdrawn, false)
                  FROM (SELECT 1) AS one
                  LEFT JOIN LATERAL (
                       SELECT CASE kind WHEN 'STOPPED' THEN end_date END AS end_date,
                              CASE kind WHEN 'STOPPED' THEN reason END AS reason
                         FROM delivery_report
                        WHERE region = ? AND delivery_id = ? AND kind IN ('STOPPED', 'STOP_WITHDRAWN')
                        ORDER BY recorded_at DESC, kind LIMIT 1) AS stop ON true
                  LEFT JOIN LATERAL (
                       SELECT kind = 'START_WITHDRAWN' AS withdrawn
                         FROM delivery_report
                        WHERE region = ? AND delivery_id = ? AND kind IN ('STARTED', 'START_WITHDRAWN')
                        ORDER BY recorded_at DESC, kind LIMIT 1) AS start ON true
                 WHERE region = ? AND delivery_id = ?
                """, region, heard.deliveryId(), region, heard.deliveryId(), region, heard.deliveryId());
        State after = state(region, heard.deliveryId()).orElseThrow();
        firstChange(before.orElse(null), after).ifPresent(first -> {
            touched.touchSince(region, FactKind.EPISODE, heard.municipality(), first, after.lastKnownDay());
            // Cost per care episode is measured with the cost.
            touched.touchSince(region, FactKind.CARE, heard.municipality(), first, after.lastKnownDay());
        });
    }

    private record State(
            boolean withdrawn,
            LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String reason) {

        LocalDate lastKnownDay() {
            return endDate == null ? startDate : endDate;
        }
    }

    private Optional<State> state(String region, String deliveryId) {
        return database.first(
                """
                SELECT withdrawn, start_date, end_date, reason FROM care_episode
                 WHERE region = ? AND delivery_id = ? FOR UPDATE
                """,
                row -> new State(
                        row.getBoolean(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)),
                region,
                deliveryId);
    }

    /** From which day figures may be others than before; empty when nothing changed. */
    private static Optional<LocalDate> firstChange(@Nullable State before, State after) {
        if (after.equals(before)) {
            return Optional.empty();
        }
        if (before == null || before.withdrawn() != after.withdrawn()) {
            // A start makes a return of what ended before it: in the half-year after a year at most.
            return Optional.of(after.startDate().minusMonths(MONTHS_OF_RETURN));
        }
        return Stream.of(before.endDate(), after.endDate())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
