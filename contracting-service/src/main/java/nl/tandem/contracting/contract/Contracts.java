package nl.tandem.contracting.contract;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Contracts implements PanacheRepositoryBase<Contract, UUID> {

    private final Database database;
    private final Caller caller;

    Contracts(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Contract get(UUID contractId) {
        return findByIdOptional(contractId).orElseThrow(() -> Problem.notFound("This contract"));
    }

    /** The database decides, because two may take the same number at once. */
    void add(Contract contract) {
        try {
            persistAndFlush(contract);
        } catch (ConstraintViolationException refused) {
            if (String.valueOf(refused.getConstraintName()).contains("provider_code")) {
                throw new Problem(
                        409,
                        "provider-not-registered",
                        "There is no provider with AGB code %s; register it first.".formatted(contract.providerCode));
            }
            throw new Problem(
                    409,
                    "contract-number-taken",
                    "There is a contract with number %s already; take another.".formatted(contract.contractNumber));
        }
    }

    /** Whoever may make contracts of a provider overlap has its contracts to himself until the transaction ends. */
    void lock(String providerCode) {
        database.lock("contracts of %s in %s".formatted(providerCode, caller.region()));
    }

    /** As it is when nobody else can change it any more. */
    Contract locked(UUID contractId) {
        String providerCode = database.first(
                        "SELECT provider_code FROM contract WHERE contract_id = ?", row -> row.getString(1), contractId)
                .orElseThrow(() -> Problem.notFound("This contract"));
        lock(providerCode);
        return get(contractId);
    }

    /** After SQL changed something about it. */
    void reread(Contract contract) {
        getEntityManager().refresh(contract);
    }

    /** All products in all versions of the contract must be in the database. */
    void requireNoOverlap(Contract contract) {
        List<String> overlapping = database.query("""
                SELECT DISTINCT other.contract_number
                  FROM contract mine
                  JOIN contract_product own ON own.contract_id = mine.contract_id
                  JOIN contract other ON other.provider_code = mine.provider_code AND other.contract_id <> mine.contract_id
                                     AND other.state <> 'DRAFT'
                  JOIN contract_product product ON product.contract_id = other.contract_id
                                               AND product.category = own.category AND product.code = own.code
                 WHERE mine.contract_id = ?
                   AND greatest(coalesce(own.valid_from, mine.start_date), coalesce(product.valid_from, other.start_date))
                       <= least(coalesce(own.valid_until, mine.end_date), mine.end_date,
                                coalesce(product.valid_until, other.end_date), other.end_date)
                 ORDER BY other.contract_number
                """, row -> row.getString(1), contract.contractId);
        if (!overlapping.isEmpty()) {
            throw new Problem(
                    409,
                    "contract-overlaps",
                    "The provider may deliver the same products in this time under contract %s; change products or dates."
                            .formatted(String.join(", ", overlapping)));
        }
    }

    /** The contracts of a provider, or of all without one. */
    PanacheQuery<Contract> of(@Nullable String providerCode) {
        return find("(?1 is null or providerCode = ?1) order by contractNumber", providerCode);
    }
}
