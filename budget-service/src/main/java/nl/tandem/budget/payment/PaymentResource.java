package nl.tandem.budget.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "payments", description = "From approved declaration to payment file.")
class PaymentResource {

    private final Payables payables;
    private final ProviderAccounts accounts;
    private final OrderPayments orderPayments;

    PaymentResource(Payables payables, ProviderAccounts accounts, OrderPayments orderPayments) {
        this.payables = payables;
        this.accounts = accounts;
        this.orderPayments = orderPayments;
    }

    @GET
    @Path("/payables")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "What is to be paid",
            description = "Of each assessed declaration. A municipality and a provider see their own.")
    public Page<Payable> payables(
            @Parameter(description = "Only what is not ordered yet.") @QueryParam("open") @DefaultValue("false")
                    boolean open,
            @Valid @BeanParam PageQuery page) {
        return payables.page(open, page);
    }

    @POST
    @Path("/payables/{payableId}/approvals")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Approve a payable",
            description = "One controller approves; from the limit of the region on a second one too (vier ogen).")
    @APIResponse(
            responseCode = "201",
            description = "Approved.",
            content = @Content(schema = @Schema(implementation = Payable.class)))
    @APIResponse(responseCode = "409", description = "You approved it already, or it is ordered.")
    public Response approve(@Parameter(description = "Id of the payable.") @PathParam("payableId") UUID payableId) {
        return Created.at("/budget/v1/payables", payables.approve(payableId));
    }

    @POST
    @Path("/provider-accounts")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record the account of a provider",
            description = "It counts after another controller approved it.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ProviderAccount.class)))
    public Response account(ProviderAccount request) {
        return Created.at("/budget/v1/provider-accounts", accounts.add(request));
    }

    @POST
    @Path("/provider-accounts/{providerCode}/approval")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(summary = "Approve the account of a provider", description = "Not by who recorded it.")
    @APIResponse(
            responseCode = "201",
            description = "Approved.",
            content = @Content(schema = @Schema(implementation = ProviderAccount.class)))
    @APIResponse(responseCode = "409", description = "Nothing waits, or you recorded it yourself.")
    public Response approveAccount(
            @Parameter(description = "AGB code of the provider.") @PathParam("providerCode") String providerCode) {
        return Created.at("/budget/v1/provider-accounts", accounts.approve(providerCode));
    }

    @POST
    @Path("/payment-orders")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Order all that is approved",
            description = "One transfer per provider in one file (ISO 20022 pain.001.001.09). Credits are taken off.")
    @APIResponse(
            responseCode = "201",
            description = "Ordered.",
            content = @Content(schema = @Schema(implementation = PaymentOrder.class)))
    @APIResponse(responseCode = "409", description = "Nothing is approved, or an account is missing.")
    public Response order(OrderPayments.Request request) {
        PaymentOrder order = orderPayments.order(request);
        return Created.at("/budget/v1/payment-orders/%s/file".formatted(order.paymentOrderId()), order);
    }

    @GET
    @Path("/payment-orders")
    @RolesAllowed(Roles.CONTROLLER)
    @Operation(summary = "Payment orders", description = "The newest first, at most 1000.")
    public Page<PaymentOrder> orders() {
        return Page.whole(orderPayments.all());
    }

    @GET
    @Path("/payment-orders/{paymentOrderId}/file")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed(Roles.CONTROLLER)
    @Operation(summary = "The file of a payment order", description = "ISO 20022 pain.001.001.09, as it was ordered.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = MediaType.APPLICATION_XML))
    public String file(@Parameter(description = "Id of the order.") @PathParam("paymentOrderId") UUID paymentOrderId) {
        return orderPayments.file(paymentOrderId);
    }
}
