package nl.tandem.contracting.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.talk.TalkRequests.Fulfilment;
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

@Path("/talk-agreements")
@Tag(name = "contract-management")
class TalkAgreementResource {

    private final Talks talks;

    TalkAgreementResource(Talks talks) {
        this.talks = talks;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List agreements",
            description = "What was agreed in talks, by when it is due: the list of conditions of a municipality or the"
                    + " region (randvoorwaarden). At most 500.")
    public Page<AgreementView> list(
            @Parameter(description = "Those that hold for this municipality (CBS code).")
                    @QueryParam("municipality")
                    @Nullable
                    String municipality,
            @Parameter(description = "Only those that are not fulfilled.") @QueryParam("open") @DefaultValue("false")
                    boolean open) {
        return Page.whole(talks.agreements(municipality, open));
    }

    @GET
    @Path("/{agreementId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read an agreement", description = "What was agreed, and whether it is fulfilled.")
    public AgreementView get(@PathParam("agreementId") UUID agreementId) {
        return talks.agreement(agreementId);
    }

    @POST
    @Path("/{agreementId}/fulfilment")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Fulfil an agreement", description = "Tells that and how it was fulfilled; once.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "It was fulfilled already.")
    public Response fulfil(@PathParam("agreementId") UUID agreementId, Fulfilment request) {
        return Created.at("/contracting/v1/talk-agreements/" + agreementId, talks.fulfil(agreementId, request));
    }
}
