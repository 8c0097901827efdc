package nl.tandem.contracting.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.UUID;
import nl.tandem.contracting.client.AccessLog;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/messages")
@Tag(name = "messages", description = "The iJw messages (berichten) and their answers.")
class MessageResource {

    private final MessageIntake intake;
    private final Messages messages;
    private final AccessLog accessLog;
    private final InstantSource clock;

    MessageResource(MessageIntake intake, Messages messages, AccessLog accessLog, InstantSource clock) {
        this.intake = intake;
        this.messages = messages;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @RolesAllowed({Roles.MUNICIPALITY, Roles.PROVIDER, Roles.MESSAGE_BROKER})
    @Operation(
            summary = "Send a message",
            description =
                    "Takes in a JW301 (toewijzing) or JW319 (antwoord) of a municipality, or a JW302, JW305 (start), JW307"
                            + " (stop), JW315 and JW317 (verzoek), JW320 or JW323 (declaratie) of a provider, iJw 3.2,"
                            + " at most 192 MB and 250,000 lines (the hub carries 25 MB), as it is or compressed (gzip). It is"
                            + " processed in the background; the Location tells how far it is.")
    @APIResponse(
            responseCode = "202",
            description = "Received.",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "400", description = "It does not follow its schema; every error is told.")
    @APIResponse(responseCode = "403", description = "The Afzender is another than the caller.")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another message.")
    @APIResponse(
            responseCode = "413",
            description = "It is larger than 192 MB, or a hundred times as large as its compressed form.")
    public Response send(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @HeaderParam("Content-Encoding") @Nullable String encoding,
            InputStream body) {
        return intake.take(idempotencyKey, encoding, body);
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.PROVIDER, Roles.MESSAGE_BROKER, Roles.CONTRACT_MANAGER, Roles.OPERATOR})
    @Operation(
            summary = "List messages",
            description = "Newest first, without their content; a sender or receiver sees its own.")
    public Page<MessageView> list(@Valid @BeanParam PageQuery page) {
        return Page.of(messages.page(page), page, messages.count());
    }

    @GET
    @Path("/{messageId}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.PROVIDER, Roles.MESSAGE_BROKER, Roles.CONTRACT_MANAGER, Roles.OPERATOR})
    @Operation(summary = "Read how far a message is", description = "One message, without its content.")
    public MessageView get(@PathParam("messageId") UUID messageId) {
        return find(messageId);
    }

    @GET
    @Path("/{messageId}/content")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Roles.MUNICIPALITY, Roles.PROVIDER, Roles.MESSAGE_BROKER})
    @Transactional
    @Operation(
            summary = "Read a message itself",
            description = "The XML as it was sent; for its receiver, who did not send it. Reading it is noted.")
    public InputStream content(@PathParam("messageId") UUID messageId) {
        find(messageId);
        accessLog.note("read-content", messageId);
        return messages.content(messageId);
    }

    @GET
    @Path("/{messageId}/answer")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Roles.MUNICIPALITY, Roles.PROVIDER, Roles.MESSAGE_BROKER})
    @Transactional
    @Operation(
            summary = "Read the answer to a message",
            description =
                    "The JW325 (declaratie-antwoord) to a JW323, or the return message (retourbericht) to another."
                            + " The answer to a declaration can be had as JSON too (Accept: application/json).")
    public InputStream answer(@PathParam("messageId") UUID messageId) {
        find(messageId);
        InputStream answer = messages.answer(messageId)
                .orElseThrow(() -> new Problem(
                        404,
                        "answer-not-ready",
                        "There is no answer, or not yet; read the message itself to see how far it is."));
        accessLog.note("read-answer", messageId);
        return answer;
    }

    @POST
    @Path("/{messageId}/retry")
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    @Operation(
            summary = "Retry a failed message",
            description = "Has a message processed again that failed for a technical reason.")
    @APIResponse(
            responseCode = "202",
            description = "It will be processed.",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "409", description = "It did not fail.")
    public Response retry(@PathParam("messageId") UUID messageId) {
        MessageView message = find(messageId);
        if (!messages.retry(messageId, clock.instant())) {
            throw new Problem(
                    409,
                    "message-not-failed",
                    "The message is %s; only a message that FAILED can be retried.".formatted(message.state()));
        }
        return Created.accepted("/contracting/v1/messages/" + messageId, find(messageId));
    }

    private MessageView find(UUID messageId) {
        return messages.find(messageId).orElseThrow(() -> Problem.notFound("This message"));
    }
}
