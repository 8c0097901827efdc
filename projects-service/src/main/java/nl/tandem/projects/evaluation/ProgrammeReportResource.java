package nl.tandem.projects.evaluation;

import io.quarkus.qute.Template;
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
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.document.Pdf;
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
@Tag(name = "programme reports", description = "Interim reports and final evaluations of programmes.")
class ProgrammeReportResource {

    private final ProgrammeReports reports;
    private final Template programmereport;

    ProgrammeReportResource(ProgrammeReports reports, Template programmereport) {
        this.reports = reports;
        this.programmereport = programmereport;
    }

    @Schema(description = "A report of a programme to plan.")
    record NewProgrammeReport(
            @Schema(description = "Which.") @NotNull ProgrammeReportKind kind,

            @Schema(description = "Last day on which it is due.", examples = "2023-03-31") @NotNull
            LocalDate dueOn) {}

    @Schema(description = "What is said in a part.")
    record PartWords(
            @Schema(description = "The words.") @NotNull @Size(min = 1, max = 20000)
            String words) {}

    @Schema(description = "What a body decided on a project.")
    record NewVerdict(
            @Schema(description = "Id of the project; absent for one that is added.") @Nullable
            UUID projectId,

            @Schema(description = "Name of the project that is added.") @Size(min = 1, max = 200) @Nullable
            String name,

            @Schema(description = "What was decided.") @NotNull
            Verdict verdict,

            @Schema(description = "Body that decided it.", examples = "PFO") @NotNull
            String bodyCode,

            @Schema(description = "Why.") @NotNull @Size(min = 1, max = 4000)
            String motivation) {}

    @GET
    @Path("/programmes/{programmeId}/reports")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Reports of a programme", description = "The latest first, with which are due.")
    public Page<ProgrammeReport> list(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId) {
        return Page.whole(reports.of(programmeId));
    }

    @POST
    @Path("/programmes/{programmeId}/reports")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Plan a report", description = "From then on it is a draft with the day on which it is due.")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            content = @Content(schema = @Schema(implementation = ProgrammeReport.class)))
    public Response plan(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId,
            @Valid @NotNull NewProgrammeReport report) {
        ProgrammeReport planned = reports.plan(programmeId, report.kind(), report.dueOn());
        return Created.at("/projects/v1/programme-reports/" + planned.reportId(), planned);
    }

    @GET
    @Path("/programme-reports/{reportId}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "A report of a programme", description = "Of a draft as it is now, else as it was frozen.")
    public ProgrammeReport get(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return reports.get(reportId);
    }

    @PUT
    @Path("/programme-reports/{reportId}/parts/{part}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Write a part", description = "Replaces what was said in it.")
    @APIResponse(responseCode = "409", description = "It is published.")
    public ProgrammeReport write(
            @Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId,
            @Parameter(description = "Part.", example = "PROCESS") @PathParam("part") EvaluationPart part,
            @Valid @NotNull PartWords words) {
        return reports.write(reportId, part, words.words());
    }

    @POST
    @Path("/programme-reports/{reportId}/decisions")
    @RolesAllowed(Roles.BOARD)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Decide on a project",
            description =
                    "Whether it stays, goes or comes; by a body that decides on programmes, never by the programme manager.")
    @APIResponse(
            responseCode = "201",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = ProgrammeReport.class)))
    @APIResponse(responseCode = "409", description = "The wrong body, or it is published.")
    public Response decide(
            @Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId,
            @Valid @NotNull NewVerdict verdict) {
        return Created.at(
                "/projects/v1/programme-reports/" + reportId,
                reports.decide(
                        reportId,
                        verdict.projectId(),
                        verdict.name(),
                        verdict.verdict(),
                        verdict.bodyCode(),
                        verdict.motivation()));
    }

    @POST
    @Path("/programme-reports/{reportId}/publication")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Publish a report",
            description =
                    "An interim report needs a decision on every project that is not closed, a final one all four parts.")
    @APIResponse(
            responseCode = "201",
            description = "Published.",
            content = @Content(schema = @Schema(implementation = ProgrammeReport.class)))
    @APIResponse(responseCode = "409", description = "It is incomplete, or published already.")
    public Response publish(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return Created.at("/projects/v1/programme-reports/" + reportId, reports.publish(reportId));
    }

    @GET
    @Path("/programme-reports/{reportId}/page")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "A report of a programme as page", description = "To read in a browser.")
    @APIResponse(responseCode = "200", description = "The page.", content = @Content(mediaType = MediaType.TEXT_HTML))
    public String page(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return programmereport.data("report", reports.get(reportId)).render();
    }

    @GET
    @Path("/programme-reports/{reportId}/file")
    @Produces("application/pdf")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "A report of a programme as PDF", description = "The same as the page.")
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "application/pdf"))
    public byte[] file(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return Pdf.of(page(reportId));
    }
}
