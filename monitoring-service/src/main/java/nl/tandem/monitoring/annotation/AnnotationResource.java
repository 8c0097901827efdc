package nl.tandem.monitoring.annotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.monitoring.fact.PeriodText;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/annotations")
@Tag(name = "annotations", description = "What authors say about figures (duiding).")
class AnnotationResource {

    private final Annotations annotations;

    AnnotationResource(Annotations annotations) {
        this.annotations = annotations;
    }

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.CONTROLLER,
        Roles.CONTRACT_MANAGER,
        Roles.BOARD,
        Roles.PROGRAMME_MANAGER,
        Roles.PROVIDER
    })
    @Operation(
            summary = "What was said about figures",
            description =
                    "Of the region for everybody; of a municipality for itself and the region; of a provider likewise. The"
                            + " oldest first.")
    public Page<Annotation> list(
            @Parameter(description = "Period of the figures, such as 2026-Q2.")
                    @QueryParam("period")
                    @NotNull
                    @PeriodText
                    String period,
            @Parameter(description = "Only about this indicator.") @QueryParam("indicator") @Nullable
                    IndicatorCode indicator,
            @Parameter(description = "Only about this municipality.")
                    @QueryParam("municipality")
                    @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
                    @Nullable
                    String municipality) {
        return Page.whole(annotations.of(period, indicator, municipality));
    }

    @POST
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER, Roles.PROVIDER
    })
    @Transactional
    @Idempotent
    @Operation(
            summary = "Say something about a figure",
            description =
                    "It stands next to the figure with its author and is never changed; say more to correct it. A provider"
                            + " speaks of its own care, a municipality of its own figures.")
    @APIResponse(
            responseCode = "201",
            description = "Written.",
            content = @Content(schema = @Schema(implementation = Annotation.class)))
    public Response write(@Valid @NotNull NewAnnotation annotation) {
        return Created.at("/monitoring/v1/annotations?period=" + annotation.period(), annotations.write(annotation));
    }
}
