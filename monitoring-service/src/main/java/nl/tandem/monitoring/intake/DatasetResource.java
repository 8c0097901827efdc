package nl.tandem.monitoring.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/datasets")
@Tag(name = "datasets", description = "Files that bring facts (gegevensleveringen).")
class DatasetResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DataFiles files;

    DatasetResource(DataFiles files) {
        this.files = files;
    }

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.CONTROLLER,
        Roles.CONTRACT_MANAGER,
        Roles.PROGRAMME_MANAGER,
        Roles.PROVIDER,
        Roles.ANALYST
    })
    @Operation(
            summary = "Datasets",
            description = "Every file that can be sent in, with its columns and why each of them is asked.")
    public Page<DatasetView> list() {
        return Page.whole(Arrays.stream(Dataset.values()).map(DatasetView::of).toList());
    }

    @POST
    @Path("/{code}/files")
    @Consumes({"text/csv", XLSX})
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER, Roles.PROVIDER
    })
    @Transactional
    @Idempotent
    @Operation(
            summary = "Send a file in",
            description =
                    "CSV in UTF-8 (semicolons or commas) or an XLSX workbook, of which the first sheet counts. The first line"
                            + " has the names of the columns. Lines that are right go in, the others are named with all that"
                            + " is wrong; a line with a key that was known replaces the former. A municipality sends its own"
                            + " lines only, a provider only outcomes of its own. A file with wrong columns, or with decimal"
                            + " commas and points together, is refused whole. Never send a BSN.")
    @RequestBody(content = {@Content(mediaType = "text/csv"), @Content(mediaType = XLSX)})
    @APIResponse(
            responseCode = "201",
            description = "Taken in; see refused for what was not.",
            content = @Content(schema = @Schema(implementation = DataFile.class)))
    public Response send(
            @Parameter(description = "Code of the dataset.", example = "ACCESS_CASES") @PathParam("code") String code,
            byte[] content) {
        return Created.at("/monitoring/v1/datasets/files", files.take(Dataset.of(code), content));
    }

    @GET
    @Path("/files")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER, Roles.PROVIDER
    })
    @Operation(summary = "Files that came in", description = "Your own, the latest first, at most 200.")
    public Page<DataFile> received(
            @Parameter(description = "Only of this dataset.") @QueryParam("dataset") @Nullable String dataset) {
        return Page.whole(files.received(dataset));
    }
}
