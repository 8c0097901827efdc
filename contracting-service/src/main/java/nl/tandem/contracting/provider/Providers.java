package nl.tandem.contracting.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class Providers implements PanacheRepositoryBase<Provider, UUID> {

    Optional<Provider> byCode(String agbCode) {
        return find("agbCode", agbCode).firstResultOptional();
    }

    /** The database decides, because two may register the same provider at once. */
    void register(Provider provider) {
        try {
            persistAndFlush(provider);
        } catch (ConstraintViolationException taken) {
            throw new Problem(
                    409,
                    "provider-already-registered",
                    "A provider with AGB code %s is registered already; use that one.".formatted(provider.agbCode));
        }
    }
}
