package nl.tandem.contracting.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/missing-declarations")
@Tag(name = "declarations")
class MissingDeclarationResource {

    private static final int MOST_MONTHS = 12;

    private final Database database;

    MissingDeclarationResource(Database database) {
        this.database = database;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List missing declarations",
            description =
                    "Providers with allocated care in a month of which nothing is declared to the municipality, by month."
                            + " A provider and a municipality see their own.")
    public Page<MissingDeclaration> list(
            @Parameter(description = "A day of the first month.") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(description = "A day of the last month; twelve months at most.") @QueryParam("until") @NotNull
                    LocalDate until) {
        if (until.isBefore(from) || until.isAfter(from.plusMonths(MOST_MONTHS))) {
            throw Problem.invalidInput(
                    List.of(InputError.query("until", "Give a day in the twelve months from the first day on.")));
        }
        return Page.whole(database.query(
                """
                SELECT allocation.provider_code, allocation.municipality, month::date, count(*)
                  FROM generate_series(date_trunc('month', ?::timestamp), ?::timestamp, interval '1 month') AS month
                  JOIN allocation ON allocation.start_date < month + interval '1 month'
                                 AND (allocation.end_date IS NULL OR allocation.end_date >= month)
                                 AND allocation.reason_for_change IS DISTINCT FROM '13'
                 WHERE NOT EXISTS (SELECT 1 FROM declaration
                                    WHERE declaration.provider = allocation.provider_code
                                      AND declaration.municipality = allocation.municipality
                                      AND declaration.period = month::date AND declaration.state <> 'REFUSED')
                 GROUP BY 1, 2, 3 ORDER BY 3, 1, 2 LIMIT 10000
                """,
                row -> new MissingDeclaration(
                        row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), row.getLong(4)),
                from,
                until));
    }
}
