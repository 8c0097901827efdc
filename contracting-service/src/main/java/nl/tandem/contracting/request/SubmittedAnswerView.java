package nl.tandem.contracting.request;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SubmittedAnswer", description = "The message in which an answer to a request was written.")
record SubmittedAnswerView(
        @Schema(description = "The JW319 (antwoord); it is read there how far it is.")
        UUID messageId) {}
