package nl.tandem.contracting.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import nl.tandem.contracting.ijw.IjwMessage;
import org.jspecify.annotations.Nullable;

/** Takes a message in, whichever way it came, and has it processed. */
@ApplicationScoped
public class MessageIntake {

    private final ReceiveMessage receiveMessage;
    private final MessageWorker worker;
    private final MessageSettings settings;

    MessageIntake(ReceiveMessage receiveMessage, MessageWorker worker, MessageSettings settings) {
        this.receiveMessage = receiveMessage;
        this.worker = worker;
        this.settings = settings;
    }

    /** Answers 202 with a Location, or throws a Problem with all that is wrong with it. */
    public Response take(@Nullable String idempotencyKey, @Nullable String encoding, InputStream body) {
        try (Upload upload = Upload.of(body, encoding, settings.mostBytes())) {
            IjwMessage message = receiveMessage.check(upload);
            Response answer = receiveMessage.store(idempotencyKey, upload, message);
            worker.wake();
            return answer;
        }
    }
}
