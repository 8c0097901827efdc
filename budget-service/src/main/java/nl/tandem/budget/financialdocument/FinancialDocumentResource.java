package nl.tandem.budget.financialdocument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.budget.figures.Figures;
import nl.tandem.budget.figures.PostMapping;
import nl.tandem.budget.financialdocument.DocumentRequests.DeviationAmendment;
import nl.tandem.budget.financialdocument.DocumentRequests.MappingRequest;
import nl.tandem.budget.financialdocument.DocumentRequests.NewAmendment;
import nl.tandem.budget.financialdocument.DocumentRequests.NewCollegeAdoption;
import nl.tandem.budget.financialdocument.DocumentRequests.NewDocument;
import nl.tandem.budget.financialdocument.DocumentRequests.NewStep;
import nl.tandem.budget.financialdocument.DocumentRequests.NewVersion;
import nl.tandem.kit.document.Pdf;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/financial-documents")
@Tag(
        name = "planning and control",
        description = "Budgets, interim reports, accounts and frames, from draft to adopted.")
class FinancialDocumentResource {

    private static final String PATH = "/budget/v1/financial-documents/";

    private final DraftDocument draft;
    private final TakeStep takeStep;
    private final AmendDocument amend;
    private final AdoptByCollege adoptByCollege;
    private final FinancialDocuments documents;
    private final DocumentPages pages;

    FinancialDocumentResource(
            DraftDocument draft,
            TakeStep takeStep,
            AmendDocument amend,
            AdoptByCollege adoptByCollege,
            FinancialDocuments documents,
            DocumentPages pages) {
        this.draft = draft;
        this.takeStep = takeStep;
        this.amend = amend;
        this.adoptByCollege = adoptByCollege;
        this.documents = documents;
        this.pages = pages;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Begin a document",
            description =
                    "A product of planning and control, with its figures, risks and goals. Sums are computed; printed sums"
                            + " that differ are reported.")
    @APIResponse(
            responseCode = "201",
            description = "Begun.",
            content = @Content(schema = @Schema(implementation = FinancialDocument.class)))
    @APIResponse(responseCode = "409", description = "The title is taken.")
    public Response begin(NewDocument request) {
        FinancialDocument document = draft.begin(request);
        return Created.at(PATH + document.documentId(), document);
    }

    @GET
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Documents", description = "By year and title, at most 500, with their newest version.")
    public Page<FinancialDocument> list(
            @Parameter(description = "Only of this kind.") @QueryParam("kind") @Nullable DocumentKind kind,
            @Parameter(description = "Only about this year.") @QueryParam("year") @Nullable Integer year) {
        return Page.whole(documents.list(kind, year));
    }

    @GET
    @Path("/{documentId}")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "One document", description = "With its newest version, what it adds up to and its steps.")
    public FinancialDocument get(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId) {
        return documents.get(documentId);
    }

    @GET
    @Path("/{documentId}/versions")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Every version of a document", description = "In order; none ever changes.")
    public Page<DocumentVersion> versions(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId) {
        return Page.whole(documents.versions(documentId));
    }

    @POST
    @Path("/{documentId}/versions")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Change a draft",
            description =
                    "Another version. An updated budget that was adopted on total level is specified over its posts this"
                            + " way.")
    @APIResponse(
            responseCode = "201",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = FinancialDocument.class)))
    @APIResponse(responseCode = "409", description = "It was adopted or published.")
    public Response change(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId,
            NewVersion request) {
        return Created.at(PATH + documentId, draft.change(documentId, request));
    }

    @POST
    @Path("/{documentId}/steps")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Take a step",
            description =
                    "Agree, send, discuss, adopt, submit, publish: each kind has its steps. A budget is not adopted before"
                            + " the term of the opinions is over (Wgr art. 35: eight weeks, twelve since 1 July 2022); what is late"
                            + " otherwise is recorded as a finding.")
    @APIResponse(
            responseCode = "201",
            description = "Taken.",
            content = @Content(schema = @Schema(implementation = FinancialDocument.class)))
    @APIResponse(responseCode = "409", description = "The step does not come now, or the term is running.")
    public Response take(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId, NewStep request) {
        return Created.at(PATH + documentId, takeStep.take(documentId, request));
    }

    @POST
    @Path("/{documentId}/amendments")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Amend an adopted budget or frame",
            description =
                    "Mutations by a decision (begrotingswijziging). More cost follows the procedure of the budget itself,"
                            + " unless the arrangement exempts it.")
    @APIResponse(
            responseCode = "201",
            description = "Amended.",
            content = @Content(schema = @Schema(implementation = FinancialDocument.class)))
    @APIResponse(responseCode = "409", description = "It is a draft, it is final, or the term is running.")
    public Response amend(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId,
            NewAmendment request) {
        return Created.at(PATH + documentId, amend.amend(documentId, request));
    }

    @POST
    @Path("/{documentId}/college-adoptions")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Record that a college adopted a frame",
            description =
                    "In a centre arrangement the joint meeting lays the frame down and each college adopts it; it holds"
                            + " when all did, or the majority, as agreed.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = FinancialDocument.class)))
    @APIResponse(responseCode = "409", description = "The frame is not laid down, or the college adopted it already.")
    public Response adopt(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId,
            NewCollegeAdoption request) {
        return Created.at(PATH + documentId, adoptByCollege.adopt(documentId, request));
    }

    @GET
    @Path("/{documentId}/financing-matrix")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "Who pays for which post", description = "The financing matrix of a document.")
    public FinancingMatrix matrix(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId) {
        return FinancingMatrix.of(documents.get(documentId));
    }

    @POST
    @Path("/{documentId}/comparison")
    @RolesAllowed({Roles.CONTROLLER, Roles.BOARD})
    @Operation(
            summary = "Compare with an older structure",
            description =
                    "Divides each old post over the new ones by the rules, to the cent, and tells by how much each new"
                            + " post differs. Changes nothing.")
    @APIResponse(responseCode = "409", description = "An old post goes nowhere.")
    public Page<PostMapping.Mapped> compare(
            @Parameter(description = "Id of the newer document.") @PathParam("documentId") UUID documentId,
            MappingRequest request) {
        Figures newer = figures(documents.get(documentId));
        Figures older = figures(documents.get(request.olderDocumentId()));
        return Page.whole(PostMapping.compare(older, request.olderColumn(), newer, request.column(), request.rules()));
    }

    private static Figures figures(FinancialDocument document) {
        Figures figures = document.content().figures();
        if (figures == null) {
            throw new Problem(409, "no-figures", "\"%s\" has no figures.".formatted(document.title()));
        }
        return figures;
    }

    @POST
    @Path("/{documentId}/deviation-amendment")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Amend the budget by an interim report",
            description =
                    "Deviations of the interim report that are near-certain and cannot be mitigated become mutations of"
                            + " the budget it compares with; nothing else does.")
    @APIResponse(
            responseCode = "201",
            description = "Amended: the budget.",
            content = @Content(schema = @Schema(implementation = FinancialDocument.class)))
    @APIResponse(responseCode = "409", description = "No deviation is near-certain, or the term is running.")
    public Response amendByDeviations(
            @Parameter(description = "Id of the interim report.") @PathParam("documentId") UUID documentId,
            DeviationAmendment request) {
        FinancialDocument budget = amend.byDeviations(documents.get(documentId), request);
        return Created.at(PATH + budget.documentId(), budget);
    }

    @GET
    @Path("/{documentId}/page")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "A document as page", description = "To read in a browser.")
    @APIResponse(responseCode = "200", description = "The page.", content = @Content(mediaType = MediaType.TEXT_HTML))
    public String page(@Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId) {
        return pages.html(documents.get(documentId));
    }

    @GET
    @Path("/{documentId}/file")
    @Produces("application/pdf")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "A document as PDF", description = "The same as the page.")
    @APIResponse(responseCode = "200", description = "The document.", content = @Content(mediaType = "application/pdf"))
    public byte[] file(@Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId) {
        return Pdf.of(pages.html(documents.get(documentId)));
    }
}
