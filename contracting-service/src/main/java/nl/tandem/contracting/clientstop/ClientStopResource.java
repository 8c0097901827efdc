package nl.tandem.contracting.clientstop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.clientstop.ClientStopRequests.Activation;
import nl.tandem.contracting.clientstop.ClientStopRequests.Announcement;
import nl.tandem.contracting.clientstop.ClientStopRequests.FamilyNotice;
import nl.tandem.contracting.clientstop.ClientStopRequests.Lifting;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/client-stops")
@Tag(
        name = "client-stops",
        description = "The stops on new clients (cliëntenstops) and the no-unless rule (nee, tenzij).")
class ClientStopResource {

    private final ClientStops stops;
    private final ManageClientStop manage;

    ClientStopResource(ClientStops stops, ManageClientStop manage) {
        this.stops = stops;
        this.manage = manage;
    }

    @GET
    @RolesAllowed({
        Roles.CONTRACT_MANAGER,
        Roles.CONTROLLER,
        Roles.BOARD,
        Roles.MUNICIPALITY,
        Roles.PROVIDER,
        Roles.EXPERT_TEAM
    })
    @Operation(summary = "List client stops", description = "Newest first; a provider sees its own only.")
    public Page<ClientStopView> list(
            @Parameter(description = "Only those at the provider with this AGB code.")
                    @QueryParam("providerCode")
                    @Nullable
                    String providerCode,
            @Parameter(description = "Only those in this state.") @QueryParam("state") @Nullable StopState state,
            @Valid @BeanParam PageQuery page) {
        return Page.of(
                stops.page(providerCode, state, page).stream().map(this::view).toList(),
                page,
                stops.count(providerCode, state));
    }

    @GET
    @Path("/{clientStopId}")
    @RolesAllowed({
        Roles.CONTRACT_MANAGER,
        Roles.CONTROLLER,
        Roles.BOARD,
        Roles.MUNICIPALITY,
        Roles.PROVIDER,
        Roles.EXPERT_TEAM
    })
    @Operation(summary = "Read a client stop", description = "One stop with all that happened to it.")
    public ClientStopView get(@PathParam("clientStopId") UUID clientStopId) {
        return stops.find(clientStopId).map(this::view).orElseThrow(() -> Problem.notFound("This client stop"));
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Announce a client stop",
            description = "Makes known that no new clients will be taken from a day on. The provider gets a work item"
                    + " (NOTICE_OF_CLIENT_STOP) for every municipality with youths there, to tell the families before.")
    @APIResponse(
            responseCode = "201",
            description = "Announced.",
            content = @Content(schema = @Schema(implementation = ClientStopView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The contract is no active one, there is such a stop already, or it is too soon.")
    public Response announce(Announcement announcement) {
        return changed(manage.announce(announcement));
    }

    @POST
    @Path("/{clientStopId}/family-notice")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record that families were told",
            description = "The evidence without which no stop starts; it settles the work items.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ClientStopView.class)))
    @APIResponse(responseCode = "409", description = "The stop started or ended already.")
    public Response inform(@PathParam("clientStopId") UUID clientStopId, FamilyNotice notice) {
        return changed(manage.informed(clientStopId, notice));
    }

    @POST
    @Path("/{clientStopId}/activation")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Start a client stop",
            description = "From then on new regular care there needs a verdict of the expert team.")
    @APIResponse(
            responseCode = "201",
            description = "Started.",
            content = @Content(schema = @Schema(implementation = ClientStopView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The families were not told before (no-stop-without-notice), it is too soon, or not announced.")
    public Response activate(@PathParam("clientStopId") UUID clientStopId, Activation activation) {
        return changed(manage.activate(clientStopId, activation));
    }

    @POST
    @Path("/{clientStopId}/lifting")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Lift a client stop", description = "Ends it, or takes back what was announced only.")
    @APIResponse(
            responseCode = "201",
            description = "Lifted.",
            content = @Content(schema = @Schema(implementation = ClientStopView.class)))
    @APIResponse(responseCode = "409", description = "It ended already, or did not start by that day.")
    public Response lift(@PathParam("clientStopId") UUID clientStopId, Lifting lifting) {
        return changed(manage.lift(clientStopId, lifting));
    }

    private Response changed(ClientStop stop) {
        return Created.at("/contracting/v1/client-stops/" + stop.clientStopId(), view(stop));
    }

    private ClientStopView view(ClientStop stop) {
        return ClientStopView.of(stop, stops.steps(stop.clientStopId()));
    }
}
