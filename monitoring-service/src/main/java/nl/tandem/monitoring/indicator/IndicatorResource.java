package nl.tandem.monitoring.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The catalogue; it holds no figures, so the analyst may read it too. */
@Path("/indicators")
class IndicatorResource {

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.CONTROLLER,
        Roles.CONTRACT_MANAGER,
        Roles.BOARD,
        Roles.PROGRAMME_MANAGER,
        Roles.ANALYST
    })
    @Operation(
            summary = "Catalogue of indicators",
            description = "Every indicator (indicator) with its definition, numerator (teller), denominator (noemer), "
                    + "unit, source and version. Roles: municipality-backoffice, controller, contract-manager, board, "
                    + "programme-manager, analyst.")
    public Page<Indicator> list() {
        return Page.whole(Catalogue.all());
    }
}
