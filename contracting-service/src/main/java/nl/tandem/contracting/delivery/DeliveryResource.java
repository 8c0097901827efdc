package nl.tandem.contracting.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
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

@Path("/deliveries")
@Tag(name = "deliveries", description = "The deliveries (leveringen) that providers report as started and stopped.")
class DeliveryResource {

    private final Deliveries deliveries;

    DeliveryResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List deliveries",
            description = "Latest first, each as it stands now. A municipality and a provider see their own.")
    public Page<DeliveryView> list(
            @Parameter(description = "Only in the municipality with this CBS code.")
                    @QueryParam("municipality")
                    @Nullable
                    String municipality,
            @Parameter(description = "Only of the provider with this AGB code.") @QueryParam("providerCode") @Nullable
                    String providerCode,
            @Parameter(description = "Only those that stand like this: ACTIVE, PAUSED, STOPPED or WITHDRAWN.")
                    @QueryParam("state")
                    @Pattern(
                            regexp = "ACTIVE|PAUSED|STOPPED|WITHDRAWN",
                            message = "must be ACTIVE, PAUSED, STOPPED or WITHDRAWN")
                    @Nullable
                    String state,
            @Valid @BeanParam PageQuery page) {
        List<DeliveryView> items = deliveries.page(municipality, providerCode, state, page).stream()
                .map(DeliveryView::of)
                .toList();
        return Page.of(items, page, deliveries.count(municipality, providerCode, state));
    }

    @GET
    @Path("/{deliveryId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(summary = "Read a delivery", description = "One delivery, as it stands now.")
    public DeliveryView get(@PathParam("deliveryId") UUID deliveryId) {
        return deliveries.find(deliveryId).map(DeliveryView::of).orElseThrow(() -> Problem.notFound("This delivery"));
    }
}
