package nl.tandem.contracting.transformation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.contracting.transformation.TransformationRequests.Judgement;
import nl.tandem.contracting.transformation.TransformationRequests.NewPlan;
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

@Path("/transformation-plans")
@Tag(name = "contract-management")
class TransformationPlanResource {

    private final TransformationPlans plans;

    TransformationPlanResource(TransformationPlans plans) {
        this.plans = plans;
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.PROVIDER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Submit a transformation plan",
            description = "One for a provider and a year, until it is returned.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted.",
            content = @Content(schema = @Schema(implementation = TransformationPlan.class)))
    @APIResponse(responseCode = "409", description = "There is one, or the provider is not registered.")
    public Response submit(NewPlan request) {
        TransformationPlan plan = plans.submit(request);
        return Created.at("/contracting/v1/transformation-plans/" + plan.planId(), plan);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List transformation plans", description = "With their state; a provider sees its own.")
    public Page<TransformationPlan> list(
            @Parameter(description = "Only of this year.") @QueryParam("year") @Nullable Integer year) {
        return Page.whole(plans.of(year));
    }

    @GET
    @Path("/{planId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a transformation plan", description = "One plan with its lines.")
    public TransformationPlan get(@PathParam("planId") UUID planId) {
        return plans.get(planId);
    }

    @POST
    @Path("/{planId}/judgement")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Judge a transformation plan", description = "Accepts it, or returns it with a remark; once.")
    @APIResponse(
            responseCode = "201",
            description = "Judged.",
            content = @Content(schema = @Schema(implementation = TransformationPlan.class)))
    @APIResponse(responseCode = "409", description = "It was judged already.")
    public Response judge(@PathParam("planId") UUID planId, Judgement request) {
        return Created.at("/contracting/v1/transformation-plans/" + planId, plans.judge(planId, request));
    }
}
