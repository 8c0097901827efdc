package nl.tandem.contracting.cbs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "cbs", description = "What providers deliver to CBS (Beleidsinformatie Jeugd, Jeugdwet 7.4.3).")
class CbsResource {

    private final CbsFile file;
    private final CbsForms forms;
    private final OwnParty own;

    CbsResource(CbsFile file, CbsForms forms, OwnParty own) {
        this.file = file;
        this.forms = forms;
        this.own = own;
    }

    @GET
    @Path("/cbs-forms")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.PROVIDER})
    @Operation(
            summary = "Forms of products",
            description =
                    "What the region said; a category that is not named has the form that its name says. Transport goes nowhere.")
    public Page<CbsForms.FormOfProduct> forms() {
        return Page.whole(forms.said());
    }

    @PUT
    @Path("/cbs-forms")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Operation(summary = "Say the form of a product", description = "Of a product code, or of a whole category.")
    public CbsForms.FormOfProduct say(@Valid @NotNull CbsForms.FormOfProduct product) {
        return forms.say(product);
    }

    @GET
    @Path("/cbs-deliveries/{delivery}/{period}")
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "What goes to CBS",
            description =
                    "Of your own reports: overlapping deliveries of one youth and form are one record, treatment during a stay is"
                            + " part of the stay, a pause is no end. Personal budgets, access and prevention are not in it.")
    public CbsOverview overview(
            @Parameter(description = "Which delivery.", example = "YOUTH_HELP") @PathParam("delivery")
                    CbsDelivery delivery,
            @Parameter(description = "Half-year, or quarter for probation.", example = "2026-H1")
                    @PathParam("period")
                    @Pattern(regexp = CbsPeriod.PATTERN, message = "must be a half-year or quarter, such as 2026-H1")
                    String period) {
        return file.overview(delivery, period, own.provider());
    }

    @GET
    @Path("/cbs-deliveries/{delivery}/{period}/file")
    @Produces("text/csv")
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "The file for CBS",
            description =
                    "The records that may go, with the BSN of each of your clients; that you took it is noted in the access log."
                            + " Columns: BSN, DatumAanvang, Vorm (hulpvorm or maatregel), Verwijzer, Crisis, DatumEinde,"
                            + " RedenEinde, as coded in the protocol; days as JJJJMMDD.")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "text/csv"))
    public String file(
            @Parameter(description = "Which delivery.", example = "YOUTH_HELP") @PathParam("delivery")
                    CbsDelivery delivery,
            @Parameter(description = "Half-year, or quarter for probation.", example = "2026-H1")
                    @PathParam("period")
                    @Pattern(regexp = CbsPeriod.PATTERN, message = "must be a half-year or quarter, such as 2026-H1")
                    String period) {
        return file.text(delivery, period, own.provider());
    }
}
