package nl.tandem.contracting.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import nl.tandem.contracting.ijw.IjwMessage;
import nl.tandem.contracting.ijw.MessageHeader;
import nl.tandem.contracting.ijw.NotSchemaShaped;
import nl.tandem.contracting.ijw.SchemaValidation;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.IdempotentAnswers;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Takes a message in: only what has the shape of its schema, from whom it says it is from, is stored. */
@ApplicationScoped
class ReceiveMessage {

    private final Messages messages;
    private final SchemaValidation schemaValidation;
    private final IdempotentAnswers answers;
    private final Caller caller;
    private final InstantSource clock;

    ReceiveMessage(
            Messages messages,
            SchemaValidation schemaValidation,
            IdempotentAnswers answers,
            Caller caller,
            InstantSource clock) {
        this.messages = messages;
        this.schemaValidation = schemaValidation;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    /** Reads all of it, because a message that breaks its schema anywhere was never received. */
    IjwMessage check(Upload upload) {
        IjwMessage message = read(upload);
        if (!isFromCaller(message.header())) {
            throw new Problem(
                    403,
                    "sender-is-not-caller",
                    "The Afzender of the message is not you; send it with the account of the Afzender.");
        }
        return message;
    }

    @Transactional
    Response store(@Nullable String key, Upload upload, IjwMessage message) {
        return answers.once(key, upload.sha256(), () -> {
            try (InputStream packed = upload.packed()) {
                MessageView received = messages.add(message, packed, clock.instant());
                return Created.accepted("/contracting/v1/messages/" + received.messageId(), received);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private IjwMessage read(Upload upload) {
        try {
            IjwMessage message = messages.read(upload);
            upload.readRest();
            schemaValidation.checkReceived(Packed.open(upload.packed()));
            return message;
        } catch (NotSchemaShaped refused) {
            throw new Problem(
                    400,
                    "message-not-schema-shaped",
                    "The message does not follow its schema; correct all errors and send it again. Nothing was stored.",
                    refused.violations().stream()
                            .map(error -> InputError.body(error.location(), error.message(), error.rule()))
                            .toList());
        }
    }

    private boolean isFromCaller(MessageHeader header) {
        if (caller.hasRole(Roles.MESSAGE_BROKER)) {
            return true;
        }
        return header.type().isFromMunicipality()
                ? caller.hasRole(Roles.MUNICIPALITY)
                        && header.sender().equals(caller.tenant().municipality())
                : caller.hasRole(Roles.PROVIDER)
                        && header.sender().equals(caller.tenant().provider());
    }
}
