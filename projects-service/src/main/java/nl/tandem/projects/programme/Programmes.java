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

    public boolean hasLine(UUID programmeId, UUID lineId) {
        return !getEntityManager()
                .createNativeQuery("SELECT 1 FROM programme_line WHERE line_id = ?1 AND programme_id = ?2")
                .setParameter(1, lineId)
                .setParameter(2, programmeId)
                .getResultList()
                .isEmpty();
    }
}
