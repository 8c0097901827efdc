package nl.tandem.contracting.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/allocations")
@Tag(name = "allocations", description = "The allocations (toewijzingen), as the municipalities sent them.")
class AllocationResource {

    private final Allocations allocations;

    AllocationResource(Allocations allocations) {
        this.allocations = allocations;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List allocations",
            description =
                    "The latest version of each; a municipality sees those it sent, a provider those it received.")
    public Page<AllocationView> list(@Valid @BeanParam PageQuery page) {
        return Page.of(allocations.page(page).stream().map(AllocationView::of).toList(), page, allocations.count());
    }

    @GET
    @Path("/{allocationId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read an allocation", description = "The latest version of one allocation.")
    public AllocationView get(@PathParam("allocationId") UUID allocationId) {
        return allocations
                .find(allocationId)
                .map(AllocationView::of)
                .orElseThrow(() -> Problem.notFound("This allocation"));
    }
}
