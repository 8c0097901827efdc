package nl.tandem.contracting.realprice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.contract.KnownContracts;
import nl.tandem.contracting.contract.KnownContracts.KnownContract;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** What tariffs rest on, beside the tariffs. */
@ApplicationScoped
class RealPrices {

    private static final String SELECT = """
            SELECT price_id, price.contract_id, price.provider_code, price.category, price.code, staff_cents, client_cents,
                   overhead_cents, indexation_cents, product.tariff_cents, source
              FROM (SELECT DISTINCT ON (contract_id, category, code) * FROM real_price
                     ORDER BY contract_id, category, code, price_id DESC) price
              JOIN contract_product product USING (contract_id, category, code)
             WHERE coalesce(product.valid_from, ?) <= ? AND coalesce(product.valid_until, ?) >= ?
            """;

    private final Database database;
    private final KnownContracts contracts;
    private final Caller caller;
    private final InstantSource clock;

    RealPrices(Database database, KnownContracts contracts, Caller caller, InstantSource clock) {
        this.database = database;
        this.contracts = contracts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    RealPrice enter(RealPriceRequest request) {
        KnownContract contract = contracts.active(request.contractId());
        UUID priceId = NewId.next();
        database.update(
                """
                INSERT INTO real_price (price_id, region, contract_id, provider_code, category, code, staff_cents, client_cents,
                       overhead_cents, indexation_cents, source, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                priceId,
                caller.region(),
                contract.contractId(),
                contract.providerCode(),
                request.category(),
                request.code(),
                request.staffCents(),
                request.clientCents(),
                request.overheadCents(),
                request.indexationCents(),
                request.source(),
                clock.instant());
        LocalDate today = DutchDate.today(clock);
        return database.first(SELECT + " AND price_id = ?", RealPrices::price, today, today, today, today, priceId)
                .orElseThrow(() -> Problem.invalidInput(
                        List.of(InputError.body("/code", "The contract does not hold this product today."))));
    }

    List<RealPrice> all(boolean shortOnly) {
        LocalDate today = DutchDate.today(clock);
        return database
                .query(
                        SELECT + " ORDER BY price.provider_code, price.category, price.code LIMIT 5000",
                        RealPrices::price,
                        today,
                        today,
                        today,
                        today)
                .stream()
                .filter(price -> !shortOnly || price.shortCents() > 0)
                .toList();
    }

    private static RealPrice price(ResultSet row) throws SQLException {
        long total = row.getLong(6) + row.getLong(7) + row.getLong(8) + row.getLong(9);
        long tariff = row.getLong(10);
        return new RealPrice(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                total,
                tariff,
                Math.max(0, total - tariff),
                row.getString(11));
    }
}
