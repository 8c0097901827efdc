package nl.tandem.monitoring.benchmark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.tandem.kit.identity.Roles;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.fact.PeriodText;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.quantity.Dimension;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/indicators/{code}/benchmark")
@Tag(name = "benchmarks", description = "Figures beside each other (benchmark).")
class BenchmarkResource {

    private final Benchmarks benchmarks;

    BenchmarkResource(Benchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(
            summary = "Put figures beside each other",
            description =
                    "Access teams, municipalities or providers of the region with rank, median, quartiles, limits for small"
                            + " numbers (funnel plot) and outliers. A municipality sees counts of its own only, and the"
                            + " values of the others. What less than 8 stands behind is not ranked.")
    public Benchmark of(
            @Parameter(description = "Code of the indicator in the catalogue.", example = "COST_PER_YOUTH")
                    @PathParam("code")
                    String code,
            @Parameter(description = "Period, such as 2026-04.") @QueryParam("period") @NotNull @PeriodText
                    String period,
            @Parameter(description = "TEAM, MUNICIPALITY, SUBREGION or PROVIDER.") @QueryParam("by") @NotNull
                    Dimension by) {
        return benchmarks.of(Catalogue.named(code), Period.parse(period), by);
    }
}
