package nl.tandem.contracting.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/declaration-totals")
@Tag(name = "declarations")
class DeclarationTotalsResource {

    private final Declarations declarations;

    DeclarationTotalsResource(Declarations declarations) {
        this.declarations = declarations;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "Add up the declarations",
            description =
                    "What was declared (gedeclareerd) and granted (toegekend) in the region; for a municipality or"
                            + " a provider its own.")
    public DeclarationTotals totals() {
        return declarations.totals();
    }
}
