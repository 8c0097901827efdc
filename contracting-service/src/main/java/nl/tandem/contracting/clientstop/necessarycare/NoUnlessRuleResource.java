package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/no-unless-rules")
@Tag(name = "client-stops")
class NoUnlessRuleResource {

    private final NoUnlessRules rules;
    private final Caller caller;

    NoUnlessRuleResource(NoUnlessRules rules, Caller caller) {
        this.rules = rules;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.EXPERT_TEAM})
    @Operation(
            summary = "List no-unless rules",
            description = "All versions of the rule of the region and of municipalities that do otherwise.")
    public Page<NoUnlessRule> list() {
        return Page.whole(rules.all());
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a no-unless rule",
            description =
                    "The region records its own rule, a municipality what it does otherwise, or that it follows the"
                            + " region again. A version holds from its day until the next one.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = NoUnlessRule.class)))
    @APIResponse(responseCode = "409", description = "There is a version from that day already.")
    public Response add(NoUnlessRuleVersion version) {
        String municipality = municipality();
        if (municipality == null && version.returnsToRegional()) {
            throw Problem.invalidInput(List.of(
                    InputError.body("/returnsToRegional", "Only a municipality returns to the rule of the region.")));
        }
        return Created.at("/contracting/v1/no-unless-rules", rules.add(municipality, version));
    }

    private @Nullable String municipality() {
        if (!caller.hasRole(Roles.MUNICIPALITY)) {
            return null;
        }
        String own = caller.tenant().municipality();
        if (own.isEmpty()) {
            throw Problem.notFound("Your municipality");
        }
        return own;
    }
}
