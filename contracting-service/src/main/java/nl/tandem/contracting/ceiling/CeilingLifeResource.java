package nl.tandem.contracting.ceiling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ceiling.CeilingRequests.Addendum;
import nl.tandem.contracting.ceiling.CeilingRequests.Consultation;
import nl.tandem.contracting.ceiling.CeilingRequests.Fixation;
import nl.tandem.contracting.ceiling.CeilingRequests.Foreseen;
import nl.tandem.contracting.ceiling.CeilingRequests.LightOverride;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/contracts/{contractId}/ceilings/{careYear}")
@Tag(name = "ceilings", description = "The ceilings (bestedingsruimte) of the contracts per care year.")
class CeilingLifeResource {

    private final Ceilings ceilings;
    private final ManageCeiling manageCeiling;
    private final CeilingSteps steps;
    private final Thresholds thresholds;

    CeilingLifeResource(
            Ceilings ceilings, ManageCeiling manageCeiling, CeilingSteps steps, TrafficLightSettings settings) {
        this.ceilings = ceilings;
        this.manageCeiling = manageCeiling;
        this.steps = steps;
        this.thresholds = settings.thresholds();
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "Read a ceiling",
            description = "The ceiling of a contract in a care year, with its traffic light.")
    public CeilingView get(@PathParam("contractId") UUID contractId, @PathParam("careYear") int careYear) {
        return CeilingView.of(find(contractId, careYear), thresholds);
    }

    @GET
    @Path("/steps")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.PROVIDER})
    @Operation(
            summary = "List what happened to a ceiling",
            description =
                    "Announcement, fixation, thresholds reached, consultations, addenda: all that ever happened, in order.")
    public Page<CeilingStep> steps(@PathParam("contractId") UUID contractId, @PathParam("careYear") int careYear) {
        find(contractId, careYear);
        return Page.whole(steps.of(contractId, careYear));
    }

    @POST
    @Path("/fixation")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Fix a ceiling",
            description = "Makes an announced ceiling firm (vaststelling), on the same amount or another.")
    @APIResponse(
            responseCode = "201",
            description = "Fixed.",
            content = @Content(schema = @Schema(implementation = CeilingView.class)))
    @APIResponse(responseCode = "409", description = "It is fixed already, or more is declared than it would hold.")
    public Response fix(
            @PathParam("contractId") UUID contractId, @PathParam("careYear") int careYear, Fixation fixation) {
        return changed(manageCeiling.fix(contractId, careYear, fixation));
    }

    @POST
    @Path("/addenda")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Change a ceiling by addendum",
            description = "The only way to change a fixed ceiling. It cannot go below what is declared and approved.")
    @APIResponse(
            responseCode = "201",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = CeilingView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is not fixed yet, the number is taken, or more is declared than it would hold.")
    public Response amend(
            @PathParam("contractId") UUID contractId, @PathParam("careYear") int careYear, Addendum addendum) {
        return changed(manageCeiling.amend(contractId, careYear, addendum));
    }

    @POST
    @Path("/consultations")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record a consultation",
            description = "Region and provider talked about the use of the ceiling (overleg); nothing is due any more.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = CeilingView.class)))
    public Response consulted(
            @PathParam("contractId") UUID contractId, @PathParam("careYear") int careYear, Consultation consultation) {
        return changed(manageCeiling.consulted(contractId, careYear, consultation));
    }

    @POST
    @Path("/foreseen")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Tell what is foreseen",
            description = "What is expected beside what is allocated (voorzien); it counts for the traffic light only.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = CeilingView.class)))
    public Response foresee(
            @PathParam("contractId") UUID contractId, @PathParam("careYear") int careYear, Foreseen foreseen) {
        return changed(manageCeiling.foresee(contractId, careYear, foreseen));
    }

    @POST
    @Path("/traffic-light")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Set the traffic light",
            description = "Puts a light of one's own beside that of the rule, with the reason, or takes it away.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = CeilingView.class)))
    public Response override(
            @PathParam("contractId") UUID contractId, @PathParam("careYear") int careYear, LightOverride override) {
        return changed(manageCeiling.override(contractId, careYear, override));
    }

    private Response changed(Ceiling ceiling) {
        return Created.at(
                "/contracting/v1/contracts/%s/ceilings/%d".formatted(ceiling.contractId(), ceiling.careYear()),
                CeilingView.of(ceiling, thresholds));
    }

    private Ceiling find(UUID contractId, int careYear) {
        return ceilings.of(List.of(contractId)).stream()
                .filter(ceiling -> ceiling.careYear() == careYear)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This ceiling"));
    }
}
