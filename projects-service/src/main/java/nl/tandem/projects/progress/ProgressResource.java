package nl.tandem.projects.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.projects.effort.EffortStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "progress reports", description = "How projects stand, in the fixed format (voortgangsrapportages).")
class ProgressResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ProgressReports reports;
    private final ProgressFiles files;

    ProgressResource(ProgressReports reports, ProgressFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Schema(description = "What the project leader says above the table.")
    record ProgressWords(
            @Schema(description = "Overall status (algehele status projectopdracht): one of four.") @NotNull
            EffortStatus overallStatus,

            @Schema(description = "Important remarks about the process.") @NotNull @Size(max = 8000)
            String remarks) {}

    @GET
    @Path("/projects/{projectId}/progress-reports")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Progress reports of a project", description = "Its series, the latest first.")
    public Page<ProgressReport> list(
            @Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId) {
        return Page.whole(reports.of(projectId));
    }

    @POST
    @Path("/projects/{projectId}/progress-reports")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Draft a progress report",
            description = "With the efforts of the moment; status and remarks are carried forward from the last one.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted.",
            content = @Content(schema = @Schema(implementation = ProgressReport.class)))
    @APIResponse(responseCode = "409", description = "There is a draft.")
    public Response start(@Parameter(description = "Id of the project.") @PathParam("projectId") UUID projectId) {
        ProgressReport report = reports.start(projectId);
        return Created.at("/projects/v1/progress-reports/" + report.reportId(), report);
    }

    @GET
    @Path("/progress-reports/{reportId}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "A progress report", description = "Of a draft as it is now, else as it was frozen.")
    public ProgressReport get(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return reports.get(reportId);
    }

    @PUT
    @Path("/progress-reports/{reportId}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(
            summary = "Change a draft",
            description = "The overall status and the remarks; the table is of the efforts.")
    @APIResponse(responseCode = "409", description = "It is published.")
    public ProgressReport change(
            @Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId,
            @Valid @NotNull ProgressWords words) {
        return reports.change(reportId, words.overallStatus(), words.remarks());
    }

    @POST
    @Path("/progress-reports/{reportId}/publication")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Publish a progress report", description = "Freezes it under a check number (SHA-256).")
    @APIResponse(
            responseCode = "201",
            description = "Published.",
            content = @Content(schema = @Schema(implementation = ProgressReport.class)))
    @APIResponse(responseCode = "409", description = "It is published already.")
    public Response publish(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return Created.at("/projects/v1/progress-reports/" + reportId, reports.publish(reportId));
    }

    @GET
    @Path("/progress-reports/{reportId}/page")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "A progress report as page", description = "To read in a browser.")
    @APIResponse(responseCode = "200", description = "The page.", content = @Content(mediaType = MediaType.TEXT_HTML))
    public String page(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return files.html(reports.get(reportId));
    }

    @GET
    @Path("/progress-reports/{reportId}/file")
    @Produces("application/pdf")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "A progress report as PDF", description = "The same as the page.")
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "application/pdf"))
    public byte[] file(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return files.pdf(reports.get(reportId));
    }

    @GET
    @Path("/progress-reports/{reportId}/document")
    @Produces(DOCX)
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "A progress report as DOCX", description = "The same, to go on with in a word processor.")
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = DOCX))
    public byte[] document(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return files.docx(reports.get(reportId));
    }
}
