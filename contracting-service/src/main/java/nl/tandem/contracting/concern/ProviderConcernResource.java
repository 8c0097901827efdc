package nl.tandem.contracting.concern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.tandem.contracting.concern.ConcernRequests.ConcernCount;
import nl.tandem.contracting.concern.ConcernRequests.NewConcern;
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

@Path("/provider-concerns")
@Tag(
        name = "provider-concerns",
        description = "What access teams see in cases, at the level of providers, without the cases.")
class ProviderConcernResource {

    private final Concerns concerns;

    ProviderConcernResource(Concerns concerns) {
        this.concerns = concerns;
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Move a concern to the level of a provider",
            description =
                    "What was seen in a case, without the case: access teams judge cases, the region judges providers.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = NewConcern.class)))
    @APIResponse(responseCode = "409", description = "The provider is not registered.")
    public Response record(NewConcern concern) {
        concerns.record(concern);
        return Created.at(
                "/contracting/v1/provider-concerns?year=" + concern.month().getYear(), concern);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Count concerns by provider",
            description = "How often and in how many municipalities; a municipality sees its own.")
    public Page<ConcernCount> list(
            @Parameter(description = "The year.", required = true) @QueryParam("year") @NotNull @Min(2015) @Max(2100)
                    Integer year) {
        return Page.whole(concerns.counts(year));
    }
}
