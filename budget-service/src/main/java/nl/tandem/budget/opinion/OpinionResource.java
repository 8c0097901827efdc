package nl.tandem.budget.opinion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.budget.opinion.OpinionRequests.NewOpinion;
import nl.tandem.budget.opinion.OpinionRequests.NewReaction;
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

@Path("/financial-documents/{documentId}")
@Tag(name = "planning and control")
class OpinionResource {

    private final Opinions opinions;

    OpinionResource(Opinions opinions) {
        this.opinions = opinions;
    }

    @GET
    @Path("/opinions")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Opinions on a document",
            description =
                    "Of every council that was asked, with the deadline by the law of the day on which it was sent.")
    public Page<Opinion> list(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId) {
        return Page.whole(opinions.of(documentId));
    }

    @POST
    @Path("/opinions")
    @RolesAllowed({Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Submit an opinion",
            description =
                    "A municipality submits for its own council until the deadline. The controller records what came on"
                            + " paper; what came late is marked so.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted.",
            content = @Content(schema = @Schema(implementation = Opinion.class)))
    @APIResponse(responseCode = "409", description = "The term is over, or the council submitted already.")
    public Response submit(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId,
            NewOpinion request) {
        return Created.at(
                "/budget/v1/financial-documents/%s/opinions".formatted(documentId),
                opinions.submit(documentId, request));
    }

    @POST
    @Path("/reactions")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(summary = "React to an opinion", description = "What the board did with it, and why.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Opinion.class)))
    @APIResponse(responseCode = "409", description = "There is nothing to react to.")
    public Response react(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId,
            NewReaction request) {
        return Created.at(
                "/budget/v1/financial-documents/%s/opinions".formatted(documentId),
                opinions.react(documentId, request));
    }
}
