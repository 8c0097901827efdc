package nl.tandem.budget.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

@Path("/")
class LedgerResource {

    private final Postings postings;
    private final RealisedCosts costs;
    private final Caller caller;

    LedgerResource(Postings postings, RealisedCosts costs, Caller caller) {
        this.postings = postings;
        this.costs = costs;
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
            @Valid @BeanParam PageQuery page)
            throws SQLException {
        return postings.page(careYear, municipality == null ? boundTo() : municipality, page);
    }

    @GET
    @Path("/realised-costs")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Realised cost of a care year",
            description = "What the postings of a care year add up to (gerealiseerde kosten), by municipality. A"
                    + " municipality sees its own cost and the total of the region.")
    public RealisedCostsView realisedCosts(
            @Parameter(description = "The care year (zorgjaar).") @QueryParam("careYear") @NotNull @Min(2015) @Max(2100)
                    Integer careYear)
            throws SQLException {
        return RealisedCostsView.of(careYear, costs.ofYear(careYear));
    }

    /** A filter that row level security sets too, but that an index can use. */
    private @Nullable String boundTo() {
        String municipality = caller.tenant().municipality();
        return municipality.equals(Tenant.ALL) ? null : municipality;
    }
}
