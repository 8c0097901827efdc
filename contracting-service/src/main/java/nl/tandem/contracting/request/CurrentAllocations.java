package nl.tandem.contracting.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tandem.contracting.requestmessage.CurrentAllocation;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;

/**
 * What a municipality allocated to a client at a provider. It reads the table of the allocations itself, because these in
 * turn ask the requests which references they may carry.
 */
@ApplicationScoped
class CurrentAllocations {

    private final Database database;
    private final Caller caller;

    CurrentAllocations(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    boolean everExisted(String municipality, String providerCode, UUID clientId) {
        return database.first("""
                        SELECT 1 FROM allocation
                         WHERE region = ? AND municipality = ? AND provider_code = ? AND client_id = ? LIMIT 1
                        """, row -> row.getInt(1), caller.region(), municipality, providerCode, clientId)
                .isPresent();
    }

    /** Those that are valid today or later, by number; without the deleted ones (01 is how older releases deleted). */
    Map<Long, CurrentAllocation> of(String municipality, String providerCode, UUID clientId, LocalDate today) {
        return database
                .query(
                        """
                        SELECT allocation_number, category, code, start_date, end_date, volume, unit, frequency,
                               budget_cents
                          FROM allocation
                         WHERE region = ? AND municipality = ? AND provider_code = ? AND client_id = ?
                           AND (end_date IS NULL OR end_date >= ?)
                           AND NOT coalesce(reason_for_change IN ('13', '01') AND start_date = end_date, false)
                        """,
                        CurrentAllocations::allocation,
                        caller.region(),
                        municipality,
                        providerCode,
                        clientId,
                        today)
                .stream()
                .collect(Collectors.toMap(CurrentAllocation::number, Function.identity()));
    }

    private static CurrentAllocation allocation(ResultSet row) throws SQLException {
        return new CurrentAllocation(
                row.getLong("allocation_number"),
                ProductColumns.product(row),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class),
                ProductColumns.volume(row),
                row.getObject("budget_cents", Long.class));
    }
}
