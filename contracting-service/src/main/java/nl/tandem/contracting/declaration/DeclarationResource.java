package nl.tandem.contracting.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/declarations")
@Tag(name = "declarations", description = "The declarations (declaraties) of providers, as they were judged.")
class DeclarationResource {

    private final Declarations declarations;

    DeclarationResource(Declarations declarations) {
        this.declarations = declarations;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List declarations",
            description = "Latest first, without their lines. A municipality and a provider see their own.")
    public Page<DeclarationView> list(
            @Parameter(description = "Only to the municipality with this CBS code.")
                    @QueryParam("municipality")
                    @Nullable
                    String municipality,
            @Parameter(description = "Only of the provider with this AGB code.") @QueryParam("providerCode") @Nullable
                    String providerCode,
            @Valid @BeanParam PageQuery page) {
        List<DeclarationView> items =
                declarations.page(municipality, providerCode, page.offset(), page.pageSize()).stream()
                        .map(DeclarationView::of)
                        .toList();
        return Page.of(items, page, declarations.count(municipality, providerCode));
    }

    @GET
    @Path("/{declarationId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "Read a declaration",
            description = "One declaration with a page of its lines (prestaties); page and pageSize say which lines."
                    + " There are linesApproved + linesRejected of them.")
    public DeclarationView get(@PathParam("declarationId") UUID declarationId, @Valid @BeanParam PageQuery page) {
        Declaration declaration =
                declarations.find(declarationId).orElseThrow(() -> Problem.notFound("This declaration"));
        return DeclarationView.of(declaration, declarations.lines(declarationId, page.offset(), page.pageSize()));
    }
}
