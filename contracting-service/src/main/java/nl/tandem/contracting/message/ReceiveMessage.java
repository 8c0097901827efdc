package nl.tandem.contracting.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
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

    MessageHeader check(Upload upload) {
        MessageHeader header = read(upload);
        if (!isFromCaller(header)) {
            throw new Problem(
                    403,
                    "sender-is-not-caller",
                    "The Afzender of the message is not you; send it with the account of the Afzender.");
        }
        return header;
    }

    @Transactional
    Response store(@Nullable String key, Upload upload, MessageHeader header) {
        return answers.once(key, upload.sha256(), () -> {
            try (InputStream content = upload.read()) {
                MessageView view = messages.add(header, content, clock.instant());
                return Created.accepted("/contracting/v1/messages/" + view.messageId(), view);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** The whole message is read, because a message that breaks its schema anywhere was never received. */
    private MessageHeader read(Upload upload) {
        try (InputStream content = upload.read();
                InputStream again = upload.read()) {
            MessageHeader header = Messages.READER.read(content).header();
            schemaValidation.checkReceived(again);
            return header;
        } catch (NotSchemaShaped refused) {
            throw new Problem(
                    400,
                    "message-not-schema-shaped",
                    "The message does not follow its schema; correct all errors and send it again. Nothing was stored.",
                    refused.violations().stream()
                            .map(error -> InputError.body(error.location(), error.message(), error.rule()))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
