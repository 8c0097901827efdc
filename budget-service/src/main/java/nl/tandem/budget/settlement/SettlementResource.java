package nl.tandem.budget.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/settlements")
@Tag(name = "settlement")
class SettlementResource {

    private final CalculateSettlement calculateSettlement;
    private final Settlements settlements;

    SettlementResource(CalculateSettlement calculateSettlement, Settlements settlements) {
        this.calculateSettlement = calculateSettlement;
        this.settlements = settlements;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Settle a care year",
            description =
                    "Divides the realised cost of a care year among the municipalities, to the cent and explained step by step,"
                            + " and compares with what was charged. The inputs are frozen with it. A final settlement closes"
                            + " the care year; late cost is a supplement under the same scheme. Role: controller.")
    @APIResponse(
            responseCode = "201",
            description = "Settled.",
            content = @Content(schema = @Schema(implementation = SettlementView.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is no cost, the key or the scheme does not fit the year, or the year is closed.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response calculate(SettlementRequest request) {
        SettlementView settlement = calculateSettlement.calculate(request);
        return Created.at("/budget/v1/settlements/" + settlement.settlementId(), settlement);
    }

    @GET
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Settlements",
            description = "The settlements (verrekeningen) of the region, the newest first, without contributions.")
    public Page<SettlementSummary> list(
            @Parameter(description = "Only of this care year (zorgjaar).") @QueryParam("careYear") @Nullable
                    Integer careYear,
            @Valid @BeanParam PageQuery page) {
        return settlements.page(careYear, page);
    }

    @GET
    @Path("/{settlementId}")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "One settlement",
            description = "A settlement (verrekening) with the explained contributions. A municipality sees"
                    + " its own contribution and the total of the region.")
    public SettlementView get(
            @Parameter(description = "Id of the settlement.") @PathParam("settlementId") UUID settlementId) {
        return settlements.get(settlementId);
    }

    @GET
    @Path("/{settlementId}/inputs")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD})
    @Operation(
            summary = "The frozen inputs of a settlement",
            description =
                    "Cost, weights, budgets and use as they were at the settlement, byte for byte as they were hashed: the"
                            + " SHA-256 of this answer is the inputHash. Whoever doubts a settlement can recalculate it.")
    @APIResponse(
            responseCode = "200",
            description = "The inputs.",
            content = @Content(schema = @Schema(implementation = SettlementInputs.class)))
    public String inputs(
            @Parameter(description = "Id of the settlement.") @PathParam("settlementId") UUID settlementId) {
        return settlements.inputs(settlementId);
    }
}
