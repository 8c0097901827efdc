package nl.tandem.budget.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "participation", description = "Who takes part in what.")
class ParticipationResource {

    private final Participants participants;

    ParticipationResource(Participants participants) {
        this.participants = participants;
    }

    @POST
    @Path("/municipalities")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a municipality",
            description = "A municipality of the region and since when it exists.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Municipality.class)))
    @APIResponse(responseCode = "409", description = "It is recorded already.")
    public Response add(Municipality request) {
        return Created.at("/budget/v1/municipalities", participants.add(request));
    }

    @POST
    @Path("/municipalities/{municipality}/ending")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record the end of a municipality",
            description = "After a merger (herindeling) its successor pays what is still to be settled.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Municipality.class)))
    @APIResponse(responseCode = "409", description = "It ended already.")
    public Response end(
            @Parameter(description = "CBS code.") @PathParam("municipality") String municipality,
            MunicipalityEnding request) {
        return Created.at("/budget/v1/municipalities", participants.end(municipality, request));
    }

    @GET
    @Path("/municipalities")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Municipalities",
            description = "The municipalities of the region by code, of all times or of a day.")
    public Page<Municipality> municipalities(
            @Parameter(description = "Only those that exist on this day.") @QueryParam("day") @Nullable LocalDate day) {
        return Page.whole(participants.municipalities(day));
    }

    @POST
    @Path("/product-groups")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a product group",
            description = "Product categories that belong together; it does not change.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ProductGroup.class)))
    @APIResponse(responseCode = "409", description = "The code is taken.")
    public Response add(ProductGroup request) {
        return Created.at("/budget/v1/product-groups", participants.add(request));
    }

    @GET
    @Path("/product-groups")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Product groups", description = "The product groups of the region, by code.")
    public Page<ProductGroup> productGroups() {
        return Page.whole(participants.productGroups());
    }

    @POST
    @Path("/participations")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a participation",
            description = "A municipality takes part for a product group, on delegated or mandated ground"
                    + " (gemeenschappelijke regeling).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Participation.class)))
    @APIResponse(responseCode = "409", description = "It takes part already.")
    public Response add(Participation request) {
        return Created.at("/budget/v1/participations", participants.add(request));
    }

    @GET
    @Path("/participations")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Participations", description = "Who takes part in what, of all times or on a day.")
    public Page<Participation> participations(
            @Parameter(description = "Only on this day.") @QueryParam("day") @Nullable LocalDate day) {
        return Page.whole(participants.participations(day));
    }
}
