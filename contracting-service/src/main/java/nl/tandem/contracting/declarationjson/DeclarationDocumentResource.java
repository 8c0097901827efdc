package nl.tandem.contracting.declarationjson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tandem.contracting.ijw.Jw323Text;
import nl.tandem.contracting.ijw.Jw323Writer;
import nl.tandem.contracting.message.MessageIntake;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Writes a declaration that comes as JSON as the XML that it stands for, and takes that in like any other. */
@Path("/declarations")
@Tag(name = "declarations")
class DeclarationDocumentResource {

    /** What is made of it is held in memory; a larger one is sent as XML. */
    private static final int MOST_LINES = 10_000;

    private final MessageIntake intake;
    private final DocumentSettings settings;

    DeclarationDocumentResource(MessageIntake intake, DocumentSettings settings) {
        this.intake = intake;
        this.settings = settings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PROVIDER, Roles.MESSAGE_BROKER})
    @Operation(
            summary = "Send a declaration as JSON",
            description =
                    "Takes in a declaration (declaratie, 323) of at most 10,000 lines as JSON. It becomes the message"
                            + " that its XML would be: same rules, same verdicts. The Location tells how far it is; its answer can be"
                            + " read there as JSON or as the XML of the 325.")
    @APIResponse(responseCode = "202", description = "Received.")
    @APIResponse(responseCode = "400", description = "It does not follow the schema; every error is told.")
    @APIResponse(responseCode = "403", description = "The sender is another than the caller.")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another message.")
    @APIResponse(responseCode = "413", description = "It has more than 10,000 lines or 10 MB.")
    public Response send(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, DeclarationDocument document) {
        try {
            return intake.take(idempotencyKey, null, new ByteArrayInputStream(xml(document.text())));
        } catch (Problem refused) {
            throw refused.errors().isEmpty() ? refused : inJson(refused);
        }
    }

    private byte[] xml(Jw323Text text) {
        int lines = text.clienten().stream()
                .mapToInt(client -> client.prestaties().size())
                .sum();
        if (lines > MOST_LINES) {
            throw new Problem(
                    413,
                    "declaration-too-large",
                    "A declaration as JSON has at most %d lines; send it as XML. Nothing was stored."
                            .formatted(MOST_LINES));
        }
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            Jw323Writer.write(text, settings.xsdVersie(), xml);
        } catch (IllegalStateException unwritable) {
            throw new Problem(
                    400,
                    "declaration-has-control-characters",
                    "A text holds a character that no message can hold; take it out. Nothing was stored.");
        }
        return xml.toByteArray();
    }

    private static Problem inJson(Problem refused) {
        Map<String, InputError> byPlace = refused.errors().stream()
                .map(DeclarationDocumentResource::inJson)
                .collect(Collectors.toMap(
                        error -> String.valueOf(error.location()),
                        error -> error,
                        (first, again) -> first,
                        LinkedHashMap::new));
        return new Problem(refused.status(), refused.slug(), refused.detail(), List.copyOf(byPlace.values()));
    }

    private static InputError inJson(InputError error) {
        String location = error.location();
        return location == null || !location.startsWith("/Bericht")
                ? error
                : new InputError(error.in(), error.detail(), JsonPlace.of(location), error.code());
    }
}
