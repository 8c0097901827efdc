package nl.tandem.contracting.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.database.Database;
import nl.tandem.contracting.ijw.Eenheid;

/** What providers may deliver, for the features that judge messages by it. */
@ApplicationScoped
public class ContractedProducts {

    private final Database database;

    ContractedProducts(Database database) {
        this.database = database;
    }

    /** All products of the active contracts of a provider, of any time, oldest contract first. */
    public List<ContractedProduct> of(String providerCode) {
        return database.query(
                """
                SELECT contract_id, category, code, unit, tariff_cents, funding_variant, start_date, end_date
                  FROM contract JOIN contract_product USING (contract_id)
                 WHERE contract.provider_code = ? AND state = 'ACTIVE'
                 ORDER BY start_date, contract_id, category, code
                """,
                row -> new ContractedProduct(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        Eenheid.of(row.getString(4)).orElseThrow(),
                        row.getLong(5),
                        FundingVariant.valueOf(row.getString(6)),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class)),
                providerCode);
    }
}
