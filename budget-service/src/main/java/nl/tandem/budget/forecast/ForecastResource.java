package nl.tandem.budget.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
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

@Path("/forecasts")
@Tag(name = "forecast", description = "What a year will cost.")
class ForecastResource {

    private final Forecasts forecasts;

    ForecastResource(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Forecast a year",
            description =
                    "From what is booked, completed for what is not declared yet (chain ladder), what running care will"
                            + " still bring (Kaplan-Meier) and the inflow by season and trend. Three scenarios by a seed. How right the"
                            + " same model was over months that are over stands beside it.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = Forecast.class)))
    public Response make(ForecastRequest request) {
        Forecast forecast = forecasts.make(request);
        return Created.at("/budget/v1/forecasts/" + forecast.forecastId(), forecast);
    }

    @GET
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Forecasts of a year", description = "The newest first, at most 100.")
    public Page<Forecast> list(
            @Parameter(description = "The year.") @QueryParam("year") @NotNull @Min(2015) @Max(2100) Integer year) {
        return Page.whole(forecasts.ofYear(year));
    }

    @GET
    @Path("/{forecastId}")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "One forecast", description = "With scenarios and accuracy; a municipality sees its own.")
    public Forecast get(@Parameter(description = "Id of the forecast.") @PathParam("forecastId") UUID forecastId) {
        return forecasts.get(forecastId);
    }

    @GET
    @Path("/{forecastId}/months")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "A forecast by month",
            description = "By municipality, provider, product category and month; a municipality sees its own.")
    public Page<Forecast.Month> months(
            @Parameter(description = "Id of the forecast.") @PathParam("forecastId") UUID forecastId) {
        return Page.whole(forecasts.months(forecastId));
    }
}
