package nl.tandem.contracting.contract;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Contracts implements PanacheRepositoryBase<Contract, UUID> {

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

    /** Numbers of the active contracts under which the provider may deliver one of the same products at the same time. */
    List<String> overlapping(Contract contract) {
        return find("""
                        select distinct other.contractNumber from Contract other join other.products product, Contract mine
                          join mine.products own
                         where mine.contractId = ?1 and other.contractId <> ?1 and other.state = ?2
                           and other.providerCode = mine.providerCode
                           and product.category = own.category and product.code = own.code
                           and other.startDate <= mine.endDate and other.endDate >= mine.startDate
                         order by other.contractNumber
                        """, contract.contractId, ContractState.ACTIVE)
                .project(String.class)
                .list();
    }

    /** The contracts of a provider, or of all without one. */
    PanacheQuery<Contract> of(@Nullable String providerCode) {
        return find("(?1 is null or providerCode = ?1) order by contractNumber", providerCode);
    }
}
