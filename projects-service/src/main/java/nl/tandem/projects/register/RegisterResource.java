package nl.tandem.projects.register;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "registers", description = "Registers of programmes as they stand in print (registers).")
class RegisterResource {

    private final Registers registers;

    RegisterResource(Registers registers) {
        this.registers = registers;
    }

    @Schema(description = "A register to take in.")
    record NewRegister(
            @Schema(description = "Name of the programme that is made of it.") @NotNull @Size(min = 1, max = 200)
            String name,

            @Schema(
                    description =
                            "The register in its format, as GET /programmes/{programmeId}/registers/{format} gives it out.")
            @NotNull
            JsonNode content) {}

    @POST
    @Path("/registers/{format}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Take a register in",
            description =
                    "As it stands in print: cells that the source leaves uncertain are marked, dates stay as they are written.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in.",
            content = @Content(schema = @Schema(implementation = Registers.Taken.class)))
    public Response take(
            @Parameter(description = "Format.", example = "ACTION_LINES") @PathParam("format") RegisterFormat format,
            @Valid @NotNull NewRegister register) {
        Registers.Taken taken = registers.take(format, register.name(), register.content());
        return Created.at("/projects/v1/programmes/" + taken.programmeId(), taken);
    }

    @GET
    @Path("/programmes/{programmeId}/registers/{format}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Give a register out",
            description = "The same as was taken in, from what the programme is now.")
    public JsonNode give(
            @Parameter(description = "Id of the programme.") @PathParam("programmeId") UUID programmeId,
            @Parameter(description = "Format.", example = "ACTION_LINES") @PathParam("format") RegisterFormat format) {
        return registers.give(format, programmeId);
    }
}
