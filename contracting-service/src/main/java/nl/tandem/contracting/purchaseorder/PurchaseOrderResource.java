package nl.tandem.contracting.purchaseorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.purchaseorder.PurchaseOrderRequests.NewOrder;
import nl.tandem.contracting.purchaseorder.PurchaseOrderRequests.Terms;
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
import org.jspecify.annotations.Nullable;

@Path("/purchase-orders")
@Tag(name = "purchase-orders")
class PurchaseOrderResource {

    private final PurchaseOrders orders;

    PurchaseOrderResource(PurchaseOrders orders) {
        this.orders = orders;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Place a purchase order",
            description =
                    "An order under a contract, with goals and a score for each core value, from the first day of a quarter.")
    @APIResponse(
            responseCode = "201",
            description = "Placed.",
            content = @Content(schema = @Schema(implementation = PurchaseOrder.class)))
    @APIResponse(
            responseCode = "409",
            description = "The contract is not active, or there are no core values on that day.")
    public Response place(NewOrder request) {
        PurchaseOrder order = orders.place(request);
        return Created.at("/contracting/v1/purchase-orders/" + order.orderId(), order);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List purchase orders", description = "The latest 500, newest first; a provider sees its own.")
    public Page<PurchaseOrder> list(
            @Parameter(description = "Only under this contract.") @QueryParam("contractId") @Nullable UUID contractId) {
        return Page.whole(orders.of(contractId));
    }

    @GET
    @Path("/{orderId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a purchase order", description = "One order with all its versions.")
    public PurchaseOrder get(@PathParam("orderId") UUID orderId) {
        return orders.get(orderId);
    }

    @POST
    @Path("/{orderId}/changes")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Change a purchase order",
            description =
                    "Asks something else from the first day of a later quarter; what it asked before stays to be read.")
    @APIResponse(
            responseCode = "201",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = PurchaseOrder.class)))
    @APIResponse(responseCode = "409", description = "There is a version from that quarter or a later one.")
    public Response change(@PathParam("orderId") UUID orderId, Terms terms) {
        return Created.at("/contracting/v1/purchase-orders/" + orderId, orders.change(orderId, terms));
    }
}
