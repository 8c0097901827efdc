package nl.tandem.projects.structure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

@Path("/")
@Tag(name = "programmes")
class StructureResource {

    private final Structures structures;
    private final NextYears nextYears;

    StructureResource(Structures structures, NextYears nextYears) {
        this.structures = structures;
        this.nextYears = nextYears;
    }

    @Schema(description = "A next year of a programme.")
    record NewYear(
            @Schema(description = "Name of the new programme.", examples = "Uitvoeringsprogramma 2027")
            @NotBlank
            @Size(max = 200)
            String name,

            @Schema(description = "Year it is for; measured goals move to it.", examples = "2027")
            @NotNull
            @Min(2015)
            @Max(2099)
            Integer year) {}

    @Schema(description = "A line to add.")
    record NewLine(
            @Schema(description = "Name.", examples = "Meer lokaal") @NotNull @Size(min = 1, max = 200)
            String name) {}

    @GET
    @Path("/programmes/{programmeId}/lines")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Lines of a programme", description = "In their order.")
    public Page<Line> lines(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId) {
        return Page.whole(structures.lines(programmeId));
    }

    @POST
    @Path("/programmes/{programmeId}/lines")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Add a line", description = "Behind those that are there.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = Line.class)))
    @APIResponse(responseCode = "409", description = "There is a line with this name.")
    public Response add(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId,
            @Valid @NotNull NewLine line) {
        return Created.at(
                "/projects/v1/programmes/%s/lines".formatted(programmeId), structures.add(programmeId, line.name()));
    }

    @GET
    @Path("/programmes/{programmeId}/tree")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "A programme as a tree",
            description =
                    "Lines, projects, goals, sub-goals and efforts, with the progress of each project. A municipality sees the goals"
                            + " of the region and its own.")
    public ProgrammeTree tree(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId) {
        return structures.tree(programmeId);
    }

    @POST
    @Path("/programmes/{programmeId}/next-year")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Continue a programme in a next year",
            description =
                    "Yearly recalibration (herijking): lines, projects that are not closed, their goals and their unfinished efforts"
                            + " come along. Projects begin as drafts that succeed those of the year before, so that they are"
                            + " decided on anew; what was achieved or given up stays behind.")
    @APIResponse(
            responseCode = "201",
            description = "Continued.",
            content = @Content(schema = @Schema(implementation = NextYear.class)))
    @APIResponse(responseCode = "409", description = "It was continued already.")
    public Response nextYear(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId,
            @Valid @NotNull NewYear year) {
        NextYear next = nextYears.copy(programmeId, year.name(), year.year());
        return Created.at("/projects/v1/programmes/" + next.programmeId(), next);
    }
}
