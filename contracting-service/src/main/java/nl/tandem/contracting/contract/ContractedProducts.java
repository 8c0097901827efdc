package nl.tandem.contracting.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.kit.database.Database;

/** What providers may deliver, for the features that judge messages by it. */
@ApplicationScoped
public class ContractedProducts {

    private final Database database;

    ContractedProducts(Database database) {
        this.database = database;
    }

    /**
     * All products of the contracts of a provider that were activated, of any time, once for each version in which they are
     * agreed, oldest first.
     */
    public List<ContractedProduct> of(String providerCode) {
        return of(List.of(providerCode)).getOrDefault(providerCode, List.of());
    }

    /** The same for several providers, by their codes. */
    public Map<String, List<ContractedProduct>> of(Collection<String> providerCodes) {
        Map<String, List<ContractedProduct>> byProvider = new HashMap<>();
        database.query(
                """
                SELECT contract_id, category, code, unit, tariff_cents, funding_variant, task_form,
                       coalesce(valid_from, start_date) AS from_day, least(coalesce(valid_until, end_date), end_date),
                       contract.provider_code
                  FROM contract JOIN contract_product USING (contract_id)
                 WHERE contract.provider_code = ANY (?) AND state <> 'DRAFT'
                   AND coalesce(valid_from, start_date) <= least(coalesce(valid_until, end_date), end_date)
                 ORDER BY from_day, contract_id, category, code
                """,
                row -> byProvider
                        .computeIfAbsent(row.getString(10), provider -> new ArrayList<>())
                        .add(product(row)),
                (Object) providerCodes.toArray(String[]::new));
        return byProvider;
    }

    private static ContractedProduct product(ResultSet row) throws SQLException {
        return new ContractedProduct(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Eenheid.of(row.getString(4)).orElseThrow(),
                row.getLong(5),
                FundingVariant.valueOf(row.getString(6)),
                row.getString(7) == null ? null : TaskForm.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class));
    }
}
