package nl.tandem.budget.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

@Path("/funds")
@Tag(name = "planning and control")
class FundResource {

    private final Funds funds;

    FundResource(Funds funds) {
        this.funds = funds;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Found a fund",
            description = "Money with a purpose: innovation, what is left, or from outside.")
    @APIResponse(
            responseCode = "201",
            description = "Founded.",
            content = @Content(schema = @Schema(implementation = Fund.class)))
    @APIResponse(responseCode = "409", description = "The code is taken.")
    public Response add(Fund request) {
        return Created.at("/budget/v1/funds", funds.add(request));
    }

    @GET
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(summary = "Funds", description = "By code, with what is left.")
    public Page<Fund> list() {
        return Page.whole(funds.all());
    }

    @POST
    @Path("/{code}/entries")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Book on a fund",
            description =
                    "A contribution, a grant to a project, or what a project gives back after its effect was looked at.")
    @APIResponse(
            responseCode = "201",
            description = "Booked.",
            content = @Content(schema = @Schema(implementation = FundEntry.class)))
    @APIResponse(responseCode = "409", description = "There is not enough left.")
    public Response book(
            @Parameter(description = "Code of the fund.") @PathParam("code") String code, FundEntry request) {
        return Created.at("/budget/v1/funds/%s/entries".formatted(code), funds.book(code, request));
    }

    @GET
    @Path("/{code}/entries")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(summary = "Entries of a fund", description = "In order, at most 1000.")
    public Page<FundEntry> entries(@Parameter(description = "Code of the fund.") @PathParam("code") String code) {
        return Page.whole(funds.entries(code));
    }

    @POST
    @Path("/{code}/assignments")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Pay an additional assignment",
            description =
                    "From what is left in the fund first; the rest over the municipalities by the key, to the cent.")
    @APIResponse(
            responseCode = "201",
            description = "Paid.",
            content = @Content(schema = @Schema(implementation = Assignment.class)))
    public Response assign(
            @Parameter(description = "Code of the fund.") @PathParam("code") String code, Assignment.Request request) {
        return Created.at("/budget/v1/funds/%s/entries".formatted(code), funds.assign(code, request));
    }
}
