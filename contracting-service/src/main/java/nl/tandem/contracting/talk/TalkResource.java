package nl.tandem.contracting.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.talk.TalkRequests.NewAgreement;
import nl.tandem.contracting.talk.TalkRequests.NewTalk;
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

@Path("/talks")
@Tag(name = "contract-management")
class TalkResource {

    private final Talks talks;

    TalkResource(Talks talks) {
        this.talks = talks;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Record a talk", description = "Records that was talked with a provider, where and with whom.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Talk.class)))
    @APIResponse(responseCode = "409", description = "The provider is not registered.")
    public Response hold(NewTalk request) {
        Talk talk = talks.hold(request);
        return Created.at("/contracting/v1/talks/" + talk.talkId(), talk);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List talks", description = "The latest 500, newest first; a provider sees its own.")
    public Page<Talk> list(
            @Parameter(description = "Only with the provider with this AGB code.") @QueryParam("providerCode") @Nullable
                    String providerCode) {
        return Page.whole(talks.of(providerCode));
    }

    @GET
    @Path("/{talkId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a talk", description = "One talk, with who was there.")
    public Talk get(@PathParam("talkId") UUID talkId) {
        return talks.get(talkId);
    }

    @POST
    @Path("/{talkId}/agreements")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Record an agreement", description = "Records who does what until when, as agreed in a talk.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response agree(@PathParam("talkId") UUID talkId, NewAgreement request) {
        AgreementView agreement = talks.agree(talkId, request);
        return Created.at("/contracting/v1/talk-agreements/" + agreement.agreementId(), agreement);
    }
}
