package nl.tandem.contracting.budgetpool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.budgetpool.BudgetPoolRequests.NewDraw;
import nl.tandem.contracting.budgetpool.BudgetPoolRequests.NewPool;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/budget-pools")
@Tag(
        name = "budget-pools",
        description = "Budgets of providers after their last turnover, and the pool of the rest (80/20).")
class BudgetPoolResource {

    private final BudgetPools pools;

    BudgetPoolResource(BudgetPools pools) {
        this.pools = pools;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Divide budgets",
            description = "Gives each provider a part of its last turnover as budget, and pools the rest for shifts and"
                    + " newcomers. The budgets become ceilings by announcing them with the contracts.")
    @APIResponse(
            responseCode = "201",
            description = "Divided.",
            content = @Content(schema = @Schema(implementation = BudgetPoolView.class)))
    @APIResponse(responseCode = "409", description = "The budgets of this care year are divided already.")
    public Response make(NewPool request) {
        BudgetPoolView pool = pools.make(request);
        return Created.at("/contracting/v1/budget-pools/" + pool.poolId(), pool);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "List budget pools", description = "One for each care year whose budgets were divided.")
    public Page<BudgetPoolView> list() {
        return Page.whole(pools.all());
    }

    @GET
    @Path("/{poolId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "Read a budget pool", description = "The budgets of a care year and what is left in the pool.")
    public BudgetPoolView get(@PathParam("poolId") UUID poolId) {
        return pools.get(poolId);
    }

    @POST
    @Path("/{poolId}/draws")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Draw on a pool",
            description = "Gives a provider a part of the pool by decision; never more than is left.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn.",
            content = @Content(schema = @Schema(implementation = BudgetPoolView.class)))
    @APIResponse(responseCode = "409", description = "More than is left, or the provider is not registered.")
    public Response draw(@PathParam("poolId") UUID poolId, NewDraw request) {
        return Created.at("/contracting/v1/budget-pools/" + poolId, pools.draw(poolId, request));
    }
}
