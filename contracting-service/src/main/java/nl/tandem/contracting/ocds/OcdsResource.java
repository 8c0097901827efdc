package nl.tandem.contracting.ocds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ocds/release-package")
@Tag(name = "procurement")
class OcdsResource {

    private final OcdsExport export;

    OcdsResource(OcdsExport export) {
        this.export = export;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.ANALYST})
    @Operation(
            summary = "Export procedures and contracts",
            description =
                    "All procedures and contracts as a release package of the Open Contracting Data Standard 1.1, to be"
                            + " published. Amounts are in euros, as the standard has them.")
    @APIResponse(
            responseCode = "200",
            description = "A release package (https://standard.open-contracting.org/1.1/en/schema/release_package/).",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public ReleasePackage get() {
        return export.all();
    }
}
