package nl.tandem.kit.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The JSON Schemas of the events of this service, where {@code dataschema} points. Public: they hold no data. */
@Path("/event-schemas")
class EventSchemaResource {

    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]+\\.v[0-9]+\\.schema\\.json");

    @GET
    @Path("/{name}")
    @Produces("application/schema+json")
    @PermitAll
    @Operation(summary = "JSON Schema of an event type", description = "Such as contract.activated.v1.schema.json.")
    public Response schema(@PathParam("name") String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw Problem.notFound("This schema");
        }
        try (InputStream schema =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("events/" + name)) {
            if (schema == null) {
                throw Problem.notFound("This schema");
            }
            return Response.ok(schema.readAllBytes()).build();
        }
    }
}
