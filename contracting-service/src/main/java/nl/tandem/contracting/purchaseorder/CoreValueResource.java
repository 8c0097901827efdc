package nl.tandem.contracting.purchaseorder;

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

@Path("/core-value-sets")
@Tag(
        name = "purchase-orders",
        description = "Purchase orders (inkoopopdrachten) and the core values they are held against.")
class CoreValueResource {

    private final PurchaseOrders orders;

    CoreValueResource(PurchaseOrders orders) {
        this.orders = orders;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Lay down core values", description = "The six core values and the principles, from a day on.")
    @APIResponse(
            responseCode = "201",
            description = "Laid down.",
            content = @Content(schema = @Schema(implementation = CoreValueSet.class)))
    @APIResponse(responseCode = "409", description = "There is a set from this day already.")
    public Response add(CoreValueSet set) {
        orders.add(set);
        return Created.at("/contracting/v1/core-value-sets", set);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List core values", description = "All sets, oldest first.")
    public Page<CoreValueSet> list() {
        return Page.whole(orders.sets());
    }
}
