package nl.tandem.monitoring.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import nl.tandem.monitoring.fact.PeriodText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/reports")
@Tag(name = "reports", description = "Figures with their explanation (rapportages).")
class ReportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Reports reports;
    private final ReportPages pages;

    ReportResource(Reports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(
            summary = "Reports",
            description =
                    "The latest first, at most 500, without their content. A municipality sees its own and the published ones of"
                            + " the region; the board what is published.")
    public Page<Report> list(
            @Parameter(description = "Only this kind.") @QueryParam("kind") @Nullable ReportKind kind,
            @Parameter(description = "Only this period.") @QueryParam("period") @PeriodText @Nullable String period) {
        return Page.whole(reports.list(kind, period));
    }

    @POST
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Draft a report",
            description =
                    "A draft shows the figures of the moment. What is published is corrected by a next version with a reason,"
                            + " which stands beside it.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted.",
            content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(responseCode = "409", description = "There is a draft, or it is published and no reason was given.")
    public Response start(@Valid @NotNull ReportRequests.NewReport report) {
        Report started = reports.start(report);
        return Created.at("/monitoring/v1/reports/%s".formatted(started.reportId()), started);
    }

    @GET
    @Path("/{reportId}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(summary = "A report", description = "With its content: of a draft as it is now, else as it was frozen.")
    public Report get(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return reports.get(reportId);
    }

    @PUT
    @Path("/{reportId}/explanations/{section}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER})
    @Transactional
    @Operation(
            summary = "Explain a part of a report",
            description = "Replaces what was said about it, as long as the report is a draft (duiding).")
    @APIResponse(responseCode = "409", description = "It is published.")
    public Report explain(
            @Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId,
            @Parameter(description = "Which part.", example = "KEY_FIGURES") @PathParam("section") SectionKind section,
            @Valid @NotNull ReportRequests.NewExplanation explanation) {
        return reports.explain(reportId, section, explanation.words());
    }

    @POST
    @Path("/{reportId}/publication")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Publish a report",
            description = "Freezes its content under a check number (SHA-256) and tells of it.")
    @APIResponse(
            responseCode = "201",
            description = "Published.",
            content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(
            responseCode = "409",
            description = "An explanation is missing, the period is not over, or it is published already.")
    public Response publish(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return Created.at("/monitoring/v1/reports/%s".formatted(reportId), reports.publish(reportId));
    }

    @GET
    @Path("/{reportId}/page")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(summary = "A report as page", description = "To read in a browser.")
    @APIResponse(responseCode = "200", description = "The page.", content = @Content(mediaType = MediaType.TEXT_HTML))
    public String page(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return pages.html(reports.get(reportId));
    }

    @GET
    @Path("/{reportId}/file")
    @Produces("application/pdf")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(summary = "A report as PDF", description = "The same as the page.")
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "application/pdf"))
    public byte[] file(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return pages.pdf(reports.get(reportId));
    }

    @GET
    @Path("/{reportId}/workbook")
    @Produces(XLSX)
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(summary = "A report as workbook", description = "The same figures, a sheet for each part.")
    @APIResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = XLSX))
    public byte[] workbook(@Parameter(description = "Id of the report.") @PathParam("reportId") UUID reportId) {
        return pages.workbook(reports.get(reportId));
    }
}
