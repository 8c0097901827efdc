package nl.tandem.contracting.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The catalogue. A region that keeps one contracts nothing else; a region without one is free. */
@ApplicationScoped
public class Catalogue {

    private final Database database;
    private final Outbox outbox;
    private final Caller caller;

    Catalogue(Database database, Outbox outbox, Caller caller) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** A product as a contract has it. */
    public record Wanted(String category, String code, String unit, String fundingVariant) {}

    private record Key(String category, String code) {}

    @Transactional(TxType.MANDATORY)
    void add(CatalogueProduct product) {
        LocalDate until = product.validUntil();
        if (until != null && until.isBefore(product.validFrom())) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/validUntil", "Give a day that is not before validFrom.")));
        }
        if (database.update(
                        """
                        INSERT INTO catalogue_product (version_id, region, category, code, name, unit, funding_variant, valid_from,
                               valid_until, decision_reference)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, category, code, valid_from) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        product.category(),
                        product.code(),
                        product.name(),
                        product.unit(),
                        product.fundingVariant(),
                        product.validFrom(),
                        product.validUntil(),
                        product.decisionReference())
                == 0) {
            throw new Problem(
                    409,
                    "catalogue-version-exists",
                    "The product has a version from this day already; give another day.");
        }
        outbox.append(new CatalogueChanged(
                product.category() + product.code(),
                product.category(),
                product.code(),
                product.name(),
                product.unit(),
                product.fundingVariant(),
                product.validFrom(),
                product.validUntil()));
    }

    /** All versions, or what is bought on a day: of each product the last version that began. */
    List<CatalogueProduct> of(@Nullable LocalDate asOf) {
        return database.query("""
                SELECT category, code, name, unit, funding_variant, valid_from, valid_until, decision_reference
                  FROM catalogue_product product
                 WHERE ?::date IS NULL OR (valid_from <= ? AND (valid_until IS NULL OR valid_until >= ?) AND NOT EXISTS (
                       SELECT 1 FROM catalogue_product later
                        WHERE later.category = product.category AND later.code = product.code
                          AND later.valid_from > product.valid_from AND later.valid_from <= ?))
                 ORDER BY category, code, valid_from LIMIT 5000
                """, Catalogue::read, asOf, asOf, asOf, asOf);
    }

    /** All that a contract has besides the catalogue, at once; nothing when the region keeps none on that day. */
    public void require(List<Wanted> products, LocalDate day) {
        Map<Key, CatalogueProduct> bought = new HashMap<>();
        of(day).forEach(product -> bought.put(new Key(product.category(), product.code()), product));
        if (bought.isEmpty()) {
            return;
        }
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            Wanted wanted = products.get(i);
            CatalogueProduct product = bought.get(new Key(wanted.category(), wanted.code()));
            if (product == null) {
                errors.add(InputError.body(
                        "/products/%d/code".formatted(i),
                        "Not in the catalogue on %s; add it there first.".formatted(day)));
            } else if (!product.unit().equals(wanted.unit())) {
                errors.add(InputError.body(
                        "/products/%d/unit".formatted(i),
                        "The unit is %s in the catalogue.".formatted(product.unit())));
            } else if (!product.fundingVariant().equals(wanted.fundingVariant())) {
                errors.add(InputError.body(
                        "/products/%d/fundingVariant".formatted(i),
                        "It is %s in the catalogue.".formatted(product.fundingVariant())));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    private static CatalogueProduct read(ResultSet row) throws SQLException {
        return new CatalogueProduct(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getString(8));
    }
}
