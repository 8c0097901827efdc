package nl.tandem.contracting.declarationjson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import nl.tandem.contracting.client.AccessLog;
import nl.tandem.contracting.ijw.MessageReader;
import nl.tandem.contracting.ijw.NotSchemaShaped;
import nl.tandem.contracting.message.MessageSettings;
import nl.tandem.contracting.message.Messages;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answer to a declaration for who asks for JSON; the XML of all answers is served by the messages themselves. */
@Path("/messages")
@Tag(name = "messages")
class AnswerDocumentResource {

    private final Messages messages;
    private final AccessLog accessLog;
    private final MessageReader reader;

    AnswerDocumentResource(Messages messages, AccessLog accessLog, MessageSettings settings) {
        this.messages = messages;
        this.accessLog = accessLog;
        this.reader = new MessageReader(settings.limits());
    }

    @GET
    @Path("/{messageId}/answer")
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.PROVIDER, Roles.MESSAGE_BROKER})
    @Transactional
    public AnswerDocument answer(@PathParam("messageId") UUID messageId) {
        InputStream answer = messages.answer(messageId)
                .orElseThrow(() -> new Problem(
                        404,
                        "answer-not-ready",
                        "There is no answer, or not yet; read the message itself to see how far it is."));
        accessLog.note("read-answer", messageId);
        try {
            return AnswerDocument.of(reader.readAnswer(answer));
        } catch (NotSchemaShaped otherMessage) {
            throw new Problem(
                    406,
                    "answer-not-in-json",
                    "Only the answer to a declaration is to be had as JSON; ask for application/xml.");
        }
    }
}
