package nl.tandem.contracting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;

/** The regions that have anything to look through. */
@ApplicationScoped
public class RegionsAtWork {

    private final Database database;

    RegionsAtWork(Database database) {
        this.database = database;
    }

    /** A region with an allocation or a declaration has work items of the messages that brought them. */
    public List<String> all() {
        return ActingFor.tenant(Tenant.EVERY_REGION, () -> database.query("""
                        WITH RECURSIVE one AS (
                            (SELECT region FROM work_item ORDER BY region LIMIT 1)
                            UNION ALL
                            SELECT (SELECT region FROM work_item WHERE region > one.region ORDER BY region LIMIT 1) FROM one
                             WHERE one.region IS NOT NULL)
                        SELECT region FROM one WHERE region IS NOT NULL
                        """, row -> row.getString(1)));
    }
}
