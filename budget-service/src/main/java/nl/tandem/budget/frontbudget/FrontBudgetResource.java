package nl.tandem.budget.frontbudget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "planning and control")
class FrontBudgetResource {

    private final FrontBudgets budgets;

    FrontBudgetResource(FrontBudgets budgets) {
        this.budgets = budgets;
    }

    @POST
    @Path("/front-budgets")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a front budget",
            description =
                    "The contribution of 2018, of which at most 13 per cent goes to the front without a decision.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = FrontBudget.class)))
    @APIResponse(responseCode = "409", description = "It was recorded already.")
    public Response add(FrontBudget request) {
        return Created.at("/budget/v1/front-budgets", budgets.add(request));
    }

    @GET
    @Path("/front-budgets")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Front budgets", description = "By municipality; a municipality sees its own.")
    public Page<FrontBudget> list() {
        return Page.whole(budgets.all());
    }

    @POST
    @Path("/front-requests")
    @RolesAllowed({Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Spend at the front",
            description =
                    "Allowed up to 13 per cent of the contribution of 2018 a year, to the cent; whether it is in the"
                            + " solidarity follows from the year.")
    @APIResponse(
            responseCode = "201",
            description = "Allowed.",
            content = @Content(schema = @Schema(implementation = FrontRequest.class)))
    @APIResponse(responseCode = "409", description = "It is more than the maximum.")
    public Response ask(FrontRequest request) {
        return Created.at("/budget/v1/front-requests", budgets.ask(request));
    }

    @GET
    @Path("/front-requests")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "What was spent at the front",
            description = "In order, at most 1000; a municipality sees its own.")
    public Page<FrontRequest> requests() {
        return Page.whole(budgets.requests());
    }
}
