package nl.tandem.monitoring.benchmark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.tandem.kit.identity.Roles;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.fact.PeriodText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/cost-changes")
@Tag(name = "benchmarks")
class CostChangeResource {

    private final Benchmarks benchmarks;

    CostChangeResource(Benchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(
            summary = "Why cost changed",
            description =
                    "The change in cost between two periods, in more youths, more care per youth (intensiteit) and dearer care"
                            + " (prijs). A municipality sees that of its own residents, the others that of the region.")
    public CostChange of(
            @Parameter(description = "Period, such as 2026-Q2.") @QueryParam("period") @NotNull @PeriodText
                    String period,
            @Parameter(description = "Period to compare with, such as 2025-Q2; without it the same of the year before.")
                    @QueryParam("against")
                    @PeriodText
                    @Nullable
                    String against) {
        Period now = Period.parse(period);
        return benchmarks.costChange(now, against == null ? now.yearBefore() : Period.parse(against));
    }
}
