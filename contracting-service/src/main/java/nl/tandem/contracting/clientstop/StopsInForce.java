package nl.tandem.contracting.clientstop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Which stops hold on a day, for all who let care begin. */
@ApplicationScoped
public class StopsInForce {

    private final Database database;

    StopsInForce(Database database) {
        this.database = database;
    }

    /** The stops of a provider on a day, the oldest first. */
    public List<StopInForce> of(String providerCode, LocalDate day) {
        return database.query(
                """
                SELECT client_stop_id, contract_id, category, cause FROM client_stop
                 WHERE provider_code = ? AND started_on <= ? AND (lifted_on IS NULL OR lifted_on > ?)
                 ORDER BY started_on, client_stop_id
                """,
                row -> new StopInForce(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        StopCause.valueOf(row.getString(4))),
                providerCode,
                day,
                day);
    }

    /** The active contracts by which a provider may deliver a product on a day. */
    public List<UUID> contractsWith(
            String providerCode, @Nullable String category, @Nullable String code, LocalDate day) {
        return database.query("""
                SELECT contract_id FROM contract
                 WHERE provider_code = ? AND state = 'ACTIVE' AND ? BETWEEN start_date AND end_date
                   AND EXISTS (SELECT 1 FROM contract_product product
                                WHERE product.contract_id = contract.contract_id
                                  AND product.category = coalesce(?, product.category)
                                  AND product.code = coalesce(?, product.code))
                 ORDER BY contract_id
                """, row -> row.getObject(1, UUID.class), providerCode, day, category, code);
    }
}
