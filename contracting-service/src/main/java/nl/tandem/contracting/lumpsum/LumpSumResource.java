package nl.tandem.contracting.lumpsum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.lumpsum.LumpSumRequests.NewCount;
import nl.tandem.contracting.lumpsum.LumpSumRequests.NewLumpSum;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/lump-sums")
@Tag(name = "lump-sums", description = "Lump sums (taakgericht) and their bandwidth of clients.")
class LumpSumResource {

    private final LumpSums lumpSums;

    LumpSumResource(LumpSums lumpSums) {
        this.lumpSums = lumpSums;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Agree a lump sum",
            description = "A fixed amount of a year in instalments, for a bandwidth of clients.")
    @APIResponse(
            responseCode = "201",
            description = "Agreed.",
            content = @Content(schema = @Schema(implementation = LumpSum.class)))
    @APIResponse(responseCode = "409", description = "The contract is not active, or has a lump sum for the year.")
    public Response agree(NewLumpSum request) {
        LumpSum lumpSum = lumpSums.agree(request);
        return Created.at("/contracting/v1/lump-sums/" + lumpSum.lumpSumId(), lumpSum);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List lump sums", description = "The latest 500; a provider sees its own.")
    public Page<LumpSum> list() {
        return Page.whole(lumpSums.all());
    }

    @GET
    @Path("/{lumpSumId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "Read a lump sum",
            description = "With its adjustments, its instalments and the clients by month.")
    public LumpSum get(@PathParam("lumpSumId") UUID lumpSumId) {
        return lumpSums.get(lumpSumId);
    }

    @POST
    @Path("/{lumpSumId}/adjustments")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Adjust a lump sum",
            description = "Another amount or bandwidth from an instalment on; what was paid before stays.")
    @APIResponse(
            responseCode = "201",
            description = "Adjusted.",
            content = @Content(schema = @Schema(implementation = LumpSum.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was agreed from that instalment or a later one, or more was paid by then.")
    public Response adjust(@PathParam("lumpSumId") UUID lumpSumId, Term term) {
        return Created.at("/contracting/v1/lump-sums/" + lumpSumId, lumpSums.adjust(lumpSumId, term));
    }

    @POST
    @Path("/{lumpSumId}/counts")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Count clients",
            description = "How many clients there were in a month; outside the bandwidth an event tells it.")
    @APIResponse(
            responseCode = "201",
            description = "Counted.",
            content = @Content(schema = @Schema(implementation = LumpSum.class)))
    public Response count(@PathParam("lumpSumId") UUID lumpSumId, NewCount request) {
        return Created.at("/contracting/v1/lump-sums/" + lumpSumId, lumpSums.count(lumpSumId, request));
    }
}
