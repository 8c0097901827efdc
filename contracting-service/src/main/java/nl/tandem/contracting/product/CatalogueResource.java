package nl.tandem.contracting.product;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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

@Path("/products")
@Tag(name = "products", description = "The catalogue of products that the region buys (productcatalogus).")
class CatalogueResource {

    private final Catalogue catalogue;

    CatalogueResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Add a product to the catalogue",
            description =
                    "Or a new version of one, from a day on. A region that keeps a catalogue contracts nothing else.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = CatalogueProduct.class)))
    @APIResponse(responseCode = "409", description = "The product has a version from this day already.")
    public Response add(CatalogueProduct product) {
        catalogue.add(product);
        return Created.at("/contracting/v1/products", product);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "List the catalogue", description = "By category and code.")
    public Page<CatalogueProduct> list(
            @Parameter(description = "What is bought on this day; all versions when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf) {
        return Page.whole(catalogue.of(asOf));
    }
}
