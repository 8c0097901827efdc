package nl.tandem.budget.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "ledger", description = "What care cost, entry by entry.")
class LedgerResource {

    private final Postings postings;
    private final RealisedCosts costs;
    private final BookEntry bookEntry;
    private final ResidenceMoves moves;
    private final Caller caller;

    LedgerResource(Postings postings, RealisedCosts costs, BookEntry bookEntry, ResidenceMoves moves, Caller caller) {
        this.postings = postings;
        this.costs = costs;
        this.bookEntry = bookEntry;
        this.moves = moves;
        this.caller = caller;
    }

    @GET
    @Path("/postings")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Postings",
            description =
                    "The postings (boekingen) of the ledger in the order of booking. A municipality sees its own.")
    public Page<PostingView> postings(
            @Parameter(description = "Only this care year (zorgjaar).") @QueryParam("careYear") @Nullable
                    Integer careYear,
            @Parameter(description = "Only this municipality (gemeente): CBS code, four digits.")
                    @QueryParam("municipality")
                    @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
                    @Nullable
                    String municipality,
            @Parameter(description = "Only what was booked after its care year was closed (nagekomen).")
                    @QueryParam("late")
                    @DefaultValue("false")
                    boolean late,
            @Valid @BeanParam PageQuery page) {
        return postings.page(careYear, municipality == null ? boundTo() : municipality, late, page);
    }

    @POST
    @Path("/postings")
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Book a lump sum or a correction",
            description =
                    "Books cost that no line brings. Nothing is ever changed: a correction is an entry of its own."
                            + " An amount with a key is divided exactly to the cent.")
    @APIResponse(
            responseCode = "201",
            description = "Booked.",
            content = @Content(schema = @Schema(implementation = PostingPage.class)))
    @APIResponse(responseCode = "409", description = "The month is closed, or the reference was booked.")
    public Response book(LedgerEntryRequest request) {
        return Created.at("/budget/v1/postings", bookEntry.book(request));
    }

    /** For the document only: a page of postings. */
    @Schema(name = "PostingPage", description = "The postings of one entry.")
    record PostingPage(List<PostingView> items, int page, int pageSize, long totalItems) {}

    @GET
    @Path("/realised-costs")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Realised cost of a care year",
            description = "What the postings of a care year add up to (gerealiseerde kosten), by municipality. A"
                    + " municipality sees its own cost and the total of the region.")
    public RealisedCostsView realisedCosts(
            @Parameter(description = "The care year (zorgjaar).") @QueryParam("careYear") @NotNull @Min(2015) @Max(2100)
                    Integer careYear) {
        return RealisedCostsView.of(careYear, costs.ofYear(careYear));
    }

    @GET
    @Path("/mutual-settlements")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "What municipalities took over from each other",
            description =
                    "Cost of youths who moved (woonplaatsbeginsel, Jeugdwet art. 1.1), by pair of municipalities. A"
                            + " municipality sees what it took over itself.")
    public Page<MutualSettlement> mutualSettlements(
            @Parameter(description = "The care year (zorgjaar).") @QueryParam("careYear") @NotNull @Min(2015) @Max(2100)
                    Integer careYear) {
        return Page.whole(moves.mutual(careYear));
    }

    /** A filter that row level security sets too, but that an index can use. */
    private @Nullable String boundTo() {
        String municipality = caller.tenant().municipality();
        return municipality.equals(Tenant.ALL) ? null : municipality;
    }
}
