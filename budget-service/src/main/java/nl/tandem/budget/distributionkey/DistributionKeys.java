package nl.tandem.budget.distributionkey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The distribution keys that the caller's region stored. */
@ApplicationScoped
public class DistributionKeys implements PanacheRepositoryBase<DistributionKey, UUID> {}
