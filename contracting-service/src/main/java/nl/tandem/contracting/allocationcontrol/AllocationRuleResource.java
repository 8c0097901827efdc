package nl.tandem.contracting.allocationcontrol;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/allocation-rules")
@Tag(
        name = "allocation-control",
        description =
                "Extra control on what is allocated: a second pair of eyes, a longest term, a look at it again before it ends.")
class AllocationRuleResource {

    private final AllocationRules rules;

    AllocationRuleResource(AllocationRules rules) {
        this.rules = rules;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Lay down a rule for allocations",
            description =
                    "From a day on a category asks for a second person, has a longest term, or is looked at again before it ends.")
    @APIResponse(
            responseCode = "201",
            description = "Laid down.",
            content = @Content(schema = @Schema(implementation = AllocationRule.class)))
    @APIResponse(responseCode = "409", description = "The category has a rule from this day already.")
    public Response add(AllocationRule rule) {
        rules.add(rule);
        return Created.at("/contracting/v1/allocation-rules", rule);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List rules for allocations", description = "By category, oldest first.")
    public Page<AllocationRule> list() {
        return Page.whole(rules.all());
    }
}
