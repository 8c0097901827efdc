package nl.tandem.monitoring.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@jakarta.ws.rs.Path("/exports")
@Tag(name = "exports", description = "Pseudonymised facts for analysts.")
class ExportResource {

    private static final String PARQUET = "application/vnd.apache.parquet";

    private final ParquetFile parquet;

    ExportResource(ParquetFile parquet) {
        this.parquet = parquet;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.CONTROLLER})
    @Operation(
            summary = "Tables of the star schema",
            description = "What one row is, and what each column means (data dictionary).")
    public Page<ExportTable> tables() {
        return Page.whole(StarSchema.tables());
    }

    @GET
    @jakarta.ws.rs.Path("/{name}/file")
    @Produces(PARQUET)
    @RolesAllowed(Roles.ANALYST)
    @Operation(
            summary = "A table as Parquet",
            description =
                    "As it is now, in a fixed order: of the region, or of the municipality of your token. A youth has a pseudonym that holds for the exports of this"
                            + " year. It is personal data all the same: publish only what disclosure control lets pass.")
    @APIResponse(responseCode = "200", description = "The table.", content = @Content(mediaType = PARQUET))
    public StreamingOutput file(
            @Parameter(description = "Name of the table.", example = "fact_care_month") @PathParam("name") String name)
            throws IOException {
        ExportTable table = StarSchema.named(name);
        Path folder = Files.createTempDirectory("export");
        Path file;
        try {
            file = parquet.write(table, folder);
        } catch (IOException | RuntimeException failure) {
            remove(folder);
            throw failure;
        }
        return output -> {
            try {
                Files.copy(file, output);
            } finally {
                remove(folder);
            }
        };
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
