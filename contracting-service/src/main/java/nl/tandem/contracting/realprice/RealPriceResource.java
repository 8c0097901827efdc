package nl.tandem.contracting.realprice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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

@Path("/real-prices")
@Tag(name = "real-prices", description = "On what tariffs rest (reële prijs, Besluit Jeugdwet 2.3).")
class RealPriceResource {

    private final RealPrices prices;

    RealPriceResource(RealPrices prices) {
        this.prices = prices;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enter a real price",
            description =
                    "On what the tariff of a product rests: staff, other cost bound to clients, overhead, indexation. The last one of a product counts.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = RealPrice.class)))
    @APIResponse(responseCode = "409", description = "The contract is not active.")
    public Response enter(RealPriceRequest request) {
        return Created.at("/contracting/v1/real-prices", prices.enter(request));
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List real prices",
            description = "Beside the tariffs that hold today; a provider sees its own.")
    public Page<RealPrice> list(
            @Parameter(description = "Only those that the tariff does not cover.")
                    @QueryParam("short")
                    @DefaultValue("false")
                    boolean shortOnly) {
        return Page.whole(prices.all(shortOnly));
    }
}
