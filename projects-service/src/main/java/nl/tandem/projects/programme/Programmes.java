package nl.tandem.projects.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The programmes; row level security keeps those of other regions out of every query. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    public boolean has(UUID programmeId) {
        return findById(programmeId) != null;
    }
}
