package nl.tandem.monitoring.duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.monitoring.disclosure.ExactFigures;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.fact.PeriodText;
import nl.tandem.monitoring.quantity.Dimension;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/episode-durations")
@Tag(name = "indicators")
class DurationResource {

    private final Durations durations;
    private final ExactFigures exactFigures;

    DurationResource(Durations durations, ExactFigures exactFigures) {
        this.durations = durations;
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
            summary = "How long care takes",
            description =
                    "Mean of what ended (biased: long care is not in it yet) beside the median of Kaplan and Meier, in which what"
                            + " still runs counts too. A municipality sees that of its own residents. The board and the analyst"
                            + " see no slice with fewer than 8 episodes.")
    public Page<EpisodeDuration> list(
            @Parameter(description = "Period, such as 2026 or 2026-H1.") @QueryParam("period") @NotNull @PeriodText
                    String period,
            @Parameter(description = "By what it is split: REGION (not), MUNICIPALITY, PROVIDER or CATEGORY.")
                    @QueryParam("by")
                    @DefaultValue("REGION")
                    Dimension by) {
        return Page.whole(durations.of(Period.parse(period), by, exactFigures.areForCaller()));
    }
}
