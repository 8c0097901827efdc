package nl.tandem.budget.distributionkey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The distribution keys that the caller's region stored. */
@ApplicationScoped
public class DistributionKeys implements PanacheRepositoryBase<DistributionKey, UUID> {

    public static final String UNKNOWN = "This distribution key does not exist, or is not yours to see.";

    /** The key that a request names at {@code /distributionKeyId}. */
    public DistributionKey named(UUID distributionKeyId) {
        return findByIdOptional(distributionKeyId)
                .orElseThrow(() -> Problem.invalidInput(List.of(InputError.body("/distributionKeyId", UNKNOWN))));
    }
}
