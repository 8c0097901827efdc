package nl.tandem.contracting.ceiling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ceilings")
@Tag(name = "ceilings", description = "The ceilings (bestedingsruimte) of the contracts per care year.")
class CeilingResource {

    private final Ceilings ceilings;
    private final Thresholds thresholds;

    CeilingResource(Ceilings ceilings, TrafficLightSettings settings) {
        this.ceilings = ceilings;
        this.thresholds = settings.thresholds();
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List ceilings of a care year",
            description = "The ceilings of all contracts in a care year (zorgjaar); a provider sees its own.")
    public Page<CeilingView> list(
            @Parameter(description = "Care year (zorgjaar).") @QueryParam("careYear") @NotNull @Min(2015) @Max(2100)
                    Integer careYear,
            @Parameter(description = "Only those about which region and provider still have to consult (overleg).")
                    @QueryParam("awaitingConsultation")
                    boolean awaitingConsultation,
            @Valid @BeanParam PageQuery page) {
        List<CeilingView> items = ceilings.in(careYear, awaitingConsultation, page.offset(), page.pageSize()).stream()
                .map(ceiling -> CeilingView.of(ceiling, thresholds))
                .toList();
        return Page.of(items, page, ceilings.count(careYear, awaitingConsultation));
    }
}
