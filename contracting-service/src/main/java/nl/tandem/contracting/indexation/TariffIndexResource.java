package nl.tandem.contracting.indexation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.indexation.IndexRequests.Apply;
import nl.tandem.contracting.indexation.IndexRequests.NewIndex;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tariff-indices")
@Tag(name = "tariff-indices", description = "The index of tariffs (indexatie) and what it does to contracts.")
class TariffIndexResource {

    private final TariffIndices indices;

    TariffIndexResource(TariffIndices indices) {
        this.indices = indices;
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enter an index",
            description = "The index of a year as it was published; its percentage is reckoned from its parameters.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = TariffIndex.class)))
    @APIResponse(responseCode = "409", description = "This publication is here already.")
    public Response publish(NewIndex request) {
        TariffIndex index = indices.publish(request);
        return Created.at("/contracting/v1/tariff-indices/" + index.indexId(), index);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List indices", description = "All publications, latest first.")
    public Page<TariffIndex> list() {
        return Page.whole(indices.all());
    }

    @GET
    @Path("/{indexId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read an index", description = "One publication with its parameters.")
    public TariffIndex get(@PathParam("indexId") UUID indexId) {
        return indices.get(indexId);
    }

    @POST
    @Path("/{indexId}/proposals")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Propose indexed tariffs",
            description = "What a contract would have for tariffs; nothing is changed.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed.",
            content = @Content(schema = @Schema(implementation = IndexedContract.class)))
    @APIResponse(responseCode = "409", description = "The contract is not active.")
    public Response propose(@PathParam("indexId") UUID indexId, Apply request) {
        return Created.at("/contracting/v1/tariff-indices/" + indexId, indices.propose(indexId, request));
    }

    @POST
    @Path("/{indexId}/contracts")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Index a contract",
            description =
                    "Makes a version of a contract with the tariffs of the index. A later publication indexes the same tariffs anew, never those that were indexed before.")
    @APIResponse(
            responseCode = "201",
            description = "Indexed.",
            content = @Content(schema = @Schema(implementation = IndexedContract.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The contract is not active, the day is not after its latest version, or the period is closed.")
    public Response apply(@PathParam("indexId") UUID indexId, Apply request) {
        IndexedContract indexed = indices.apply(indexId, request);
        return Created.at("/contracting/v1/contracts/" + indexed.contractId(), indexed);
    }
}
