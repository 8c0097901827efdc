package nl.tandem.monitoring.measurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.monitoring.fact.PeriodText;
import nl.tandem.monitoring.indicator.Catalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Not for the analyst: these counts are exact, and small ones may point at a person. */
@Path("/indicators/{code}/measurements")
class MeasurementResource {

    private final Measurements measurements;
    private final Caller caller;

    MeasurementResource(Measurements measurements, Caller caller) {
        this.measurements = measurements;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(
            summary = "Measurements of an indicator",
            description = "The latest figure (meting) per period and municipality (gemeente), the region first. A "
                    + "municipality sees its own figures and those of the region; figures are a few seconds behind "
                    + "the approved declarations. Roles: municipality-backoffice, controller, contract-manager, "
                    + "board, programme-manager.")
    public Page<MeasurementView> list(
            @Parameter(description = "Code of the indicator in the catalogue, such as YOUTHS_IN_CARE.")
                    @PathParam("code")
                    String code,
            @Parameter(
                            description =
                                    "Year (2026), month (2026-04), quarter (2026-Q2), half-year (2026-H1), first four or eight months (2026-4M); without it every period.")
                    @QueryParam("period")
                    @PeriodText
                    @Nullable
                    String period,
            @Parameter(description = "CBS code of one municipality; without it all that you may see, and the region.")
                    @QueryParam("municipality")
                    @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
                    @Nullable
                    String municipality,
            @Valid @BeanParam PageQuery page) {
        return Page.of(measurements.find(caller.region(), Catalogue.named(code).code(), period, municipality), page)
                .map(MeasurementView::of);
    }
}
