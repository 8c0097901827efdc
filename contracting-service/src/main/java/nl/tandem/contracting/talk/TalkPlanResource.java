package nl.tandem.contracting.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.tandem.contracting.talk.TalkRequests.NewPlan;
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

@Path("/talk-plans")
@Tag(name = "contract-management", description = "Talks with providers, plans, complaints (contractmanagement).")
class TalkPlanResource {

    private final Talks talks;

    TalkPlanResource(Talks talks) {
        this.talks = talks;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Adopt a talk plan",
            description =
                    "Lays down how often is to be talked with each provider in a year, in groups by name or by size.")
    @APIResponse(
            responseCode = "201",
            description = "Adopted.",
            content = @Content(schema = @Schema(implementation = TalkPlanView.class)))
    @APIResponse(responseCode = "409", description = "There is a plan for the year, or a provider is not registered.")
    public Response adopt(NewPlan request) {
        return Created.at("/contracting/v1/talk-plans/" + request.year(), talks.adopt(request));
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "Read a talk plan", description = "The plan of a year and how many talks that is.")
    public TalkPlanView get(@PathParam("year") int year) {
        return talks.plan(year);
    }

    @GET
    @Path("/{year}/standing")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(
            summary = "Compare talks with the plan",
            description = "For each provider and group: how many talks count, and which times passed without one.")
    public Page<Standing> standing(
            @PathParam("year") int year,
            @Parameter(description = "As it stood on this day; today when absent.") @QueryParam("asOf") @Nullable
                    LocalDate asOf) {
        return Page.whole(talks.standing(year, asOf));
    }
}
