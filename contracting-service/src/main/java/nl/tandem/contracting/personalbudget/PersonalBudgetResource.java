package nl.tandem.contracting.personalbudget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/personal-budgets")
@Tag(
        name = "personal-budgets",
        description = "Personal budgets (pgb): local money, which no provider declares and every budget counts.")
class PersonalBudgetResource {

    private final PersonalBudgets budgets;

    PersonalBudgetResource(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record what was spent by personal budgets",
            description = "An entry of a month by product category, or a correction; entries are never changed.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = PersonalBudgetEntry.class)))
    @APIResponse(responseCode = "409", description = "The reference was used, or more is corrected than was spent.")
    public Response add(PersonalBudgetEntry entry) {
        budgets.add(entry);
        return Created.at(
                "/contracting/v1/personal-budgets?year=" + entry.month().getYear(), entry);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY})
    @Operation(
            summary = "List personal budgets by month",
            description = "With all corrections; a municipality sees its own.")
    public Page<PersonalBudgetMonth> list(
            @Parameter(description = "The year.", required = true) @QueryParam("year") @NotNull @Min(2015) @Max(2100)
                    Integer year) {
        return Page.whole(budgets.in(year));
    }
}
