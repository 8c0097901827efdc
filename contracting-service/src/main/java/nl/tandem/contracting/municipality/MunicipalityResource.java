package nl.tandem.contracting.municipality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/municipalities")
@Tag(name = "municipalities", description = "The municipalities (gemeenten) by CBS code.")
class MunicipalityResource {

    private final MunicipalityCodes codes;

    MunicipalityResource(MunicipalityCodes codes) {
        this.codes = codes;
    }

    @GET
    @RolesAllowed({
        Roles.CONTRACT_MANAGER,
        Roles.CONTROLLER,
        Roles.MUNICIPALITY,
        Roles.PROVIDER,
        Roles.MESSAGE_BROKER,
        Roles.BOARD,
        Roles.PROGRAMME_MANAGER,
        Roles.ANALYST,
        Roles.OPERATOR
    })
    @Operation(
            summary = "List municipalities",
            description =
                    "The municipality codes of the CBS, with mergers (herindelingen): an old code stays in the list.")
    public Page<Municipality> list(
            @Parameter(description = "Only the codes that are valid on this day.") @QueryParam("validOn") @Nullable
                    LocalDate validOn) {
        return Page.whole(codes.all().stream()
                .filter(municipality -> validOn == null || municipality.isValidOn(validOn))
                .toList());
    }
}
