package nl.tandem.budget.financialdocument;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What anybody may read: documents that the executive board agreed to, sent or decided on. Never drafts. */
@Path("/public-documents")
@Tag(name = "public documents", description = "Documents of the boards, for everybody to read.")
class PublicDocumentResource {

    private final FinancialDocuments documents;
    private final DocumentPages pages;

    PublicDocumentResource(FinancialDocuments documents, DocumentPages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @Schema(description = "A document that everybody may read.")
    record PublicDocument(
            @Schema(description = "Id of the document.") UUID documentId,

            @Schema(description = "Kind.") DocumentKind kind,

            @Schema(description = "The year it is about.") int year,

            @Schema(description = "Title.") String title,

            @Schema(description = "The steps that were taken.")
            List<FinancialDocument.StepTaken> steps) {}

    @GET
    @PermitAll
    @Operation(
            summary = "Documents of the boards",
            description = "Everything that went a step further than a draft, by year and title; without a token.")
    public Page<PublicDocument> list(
            @Parameter(description = "The region.")
                    @QueryParam("region")
                    @NotNull
                    @Pattern(regexp = "[a-zA-Z0-9-]{1,100}", message = "Must be letters, digits and hyphens.")
                    String region) {
        return Page.whole(inPublic(
                region,
                () -> documents.list(null, null).stream()
                        .filter(PublicDocumentResource::isPublic)
                        .map(document -> new PublicDocument(
                                document.documentId(),
                                document.kind(),
                                document.year(),
                                document.title(),
                                document.steps()))
                        .toList()));
    }

    @GET
    @Path("/{documentId}/page")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "A document of the boards as page", description = "To read in a browser, without a token.")
    @APIResponse(responseCode = "200", description = "The page.", content = @Content(mediaType = MediaType.TEXT_HTML))
    public String page(
            @Parameter(description = "Id of the document.") @PathParam("documentId") UUID documentId,
            @Parameter(description = "The region.")
                    @QueryParam("region")
                    @NotNull
                    @Pattern(regexp = "[a-zA-Z0-9-]{1,100}", message = "Must be letters, digits and hyphens.")
                    String region) {
        FinancialDocument document = inPublic(region, () -> documents.get(documentId));
        if (!isPublic(document)) {
            throw Problem.notFound("This document");
        }
        return pages.html(document);
    }

    private static boolean isPublic(FinancialDocument document) {
        return !document.steps().isEmpty();
    }

    /** Whoever asks, also with a token of another region, sees what everybody sees. */
    private static <T> T inPublic(String region, Supplier<T> question) {
        return ActingFor.tenant(Tenant.ofRegion(region), question);
    }
}
