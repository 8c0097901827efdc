package nl.tandem.contracting.adult;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/adult-counts")
@Tag(name = "adults", description = "Youths of 18 and older whose care runs on (18+).")
class AdultCountResource {

    private final Database database;

    AdultCountResource(Database database) {
        this.database = database;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Youths of 18 and older",
            description =
                    "Among the youths with running care on the first of each month, the latest first, at most five years. A"
                            + " municipality sees its own.")
    public Page<AdultCount> list() {
        return Page.whole(database.query(
                """
                SELECT municipality, counted_on, adults, youths FROM adult_count
                 WHERE counted_on > (SELECT max(counted_on) FROM adult_count) - interval '5 years'
                 ORDER BY counted_on DESC, municipality
                """,
                row -> new AdultCount(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getInt(3), row.getInt(4))));
    }
}
