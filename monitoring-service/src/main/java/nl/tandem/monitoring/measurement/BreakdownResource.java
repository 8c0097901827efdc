package nl.tandem.monitoring.measurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.monitoring.disclosure.ExactFigures;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.fact.PeriodText;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.Indicator;
import nl.tandem.monitoring.quantity.Dimension;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counted when asked for; row level security decides whose facts are counted. */
@Path("/indicators/{code}/breakdown")
@Tag(name = "indicators")
class BreakdownResource {

    private final Breakdowns breakdowns;
    private final ExactFigures exactFigures;

    BreakdownResource(Breakdowns breakdowns, ExactFigures exactFigures) {
        this.breakdowns = breakdowns;
        this.exactFigures = exactFigures;
    }

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.CONTROLLER,
        Roles.CONTRACT_MANAGER,
        Roles.BOARD,
        Roles.PROGRAMME_MANAGER,
        Roles.ANALYST
    })
    @Operation(
            summary = "Break an indicator down",
            description =
                    "The figure of a period by municipality, provider, product and so on (uitsplitsing), counted now. A"
                            + " municipality sees what its own residents had. Counts are exact for who steers on them; the"
                            + " analyst and the board get protected figures: less than 8 is hidden, with what would give it"
                            + " away, and counts are rounded to 5.")
    public Page<Slice> list(
            @Parameter(description = "Code of the indicator in the catalogue.", example = "YOUTHS_IN_CARE")
                    @PathParam("code")
                    String code,
            @Parameter(description = "Period, such as 2026, 2026-04, 2026-Q2, 2026-H1, 2026-4M or 2026-8M.")
                    @QueryParam("period")
                    @NotNull
                    @PeriodText
                    String period,
            @Parameter(description = "By what it is split.") @QueryParam("by") @NotNull Dimension by) {
        Indicator indicator = Catalogue.named(code);
        if (!exactFigures.areForCaller()) {
            return Page.whole(breakdowns.protectedFigures(indicator, Period.parse(period), by, null));
        }
        return Page.whole(breakdowns.figures(indicator, Period.parse(period), by).entrySet().stream()
                .map(entry -> Slice.of(entry.getKey(), entry.getValue(), indicator.unit()))
                .toList());
    }
}
