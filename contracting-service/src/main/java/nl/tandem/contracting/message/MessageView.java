package nl.tandem.contracting.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Message", description = "An iJw message (bericht), without its content.")
record MessageView(
        UUID messageId,

        @Schema(description = "JW301 (toewijzing) or JW323 (declaratie).", examples = "JW323")
        String type,

        @Schema(description = "Afzender: AGB code of a provider or CBS code of a municipality.")
        String sender,

        @Schema(description = "Ontvanger: the other party.") String receiver,

        @Schema(description = "What the sender calls it (Identificatie).")
        String identification,

        @Schema(
                description =
                        "How far it is: RECEIVED, ASSESSED, REFUSED as a whole, or FAILED for a technical reason.")
        MessageState state,

        @Schema(description = "When it was received.") Instant receivedAt,

        @Schema(description = "When it was assessed; absent before.") @Nullable
        Instant assessedAt,

        @Schema(description = "Return codes (retourcodes, WJ001) about the message as a whole.")
        List<String> returnCodes,

        @Schema(description = "How many lines it has; 1 for a message that is judged as a whole.")
        int lines,

        @Schema(description = "How many of its lines have been judged.")
        int linesJudged) {}
