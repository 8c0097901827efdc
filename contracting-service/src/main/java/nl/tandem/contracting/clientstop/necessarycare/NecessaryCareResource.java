package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/necessary-care")
@Tag(name = "client-stops")
class NecessaryCareResource {

    private final NecessaryCareReports reports;

    NecessaryCareResource(NecessaryCareReports reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({
        Roles.CONTRACT_MANAGER,
        Roles.CONTROLLER,
        Roles.BOARD,
        Roles.MUNICIPALITY,
        Roles.PROVIDER,
        Roles.EXPERT_TEAM
    })
    @Operation(
            summary = "List care under a stop",
            description =
                    "Allocations that began at a provider under a stop, by what they passed, and what is declared and"
                            + " approved on them: paid like any other, and in sight. A municipality and a provider see their own.")
    public Page<NecessaryCareView> list(@Valid @BeanParam PageQuery page) {
        return Page.of(reports.page(page), page, reports.count());
    }
}
