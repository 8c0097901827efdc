package nl.tandem.budget.opinion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The opinion (zienswijze) of one council on a draft.")
record Opinion(
        @Schema(description = "Id of the document.") UUID documentId,

        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "When it was asked.") LocalDate askedOn,

        @Schema(description = "Last day on which it is in time (Wgr art. 35).")
        LocalDate deadline,

        @Schema(description = "How far it is.") OpinionState state,

        @Schema(description = "Stance.") @Nullable Stance stance,

        @Schema(description = "The opinion in words.") @Nullable
        String words,

        @Schema(description = "When it came.") @Nullable LocalDate receivedOn,

        @Schema(description = "Whether it came after the deadline.")
        boolean late,

        @Schema(description = "What the board did with it.") @Nullable
        Reaction reaction,

        @Schema(description = "Why.") @Nullable String motivation) {

    @Schema(
            description =
                    "ASKED: uitgezet. IN_PREPARATION: in voorbereiding. SUBMITTED: ingediend. PROCESSED: verwerkt."
                            + " NOT_SUBMITTED: niet ingediend toen de termijn voorbij was.")
    enum OpinionState {
        ASKED,
        IN_PREPARATION,
        SUBMITTED,
        PROCESSED,
        NOT_SUBMITTED
    }

    @Schema(
            description =
                    "POSITIVE: positief. WITH_REMARKS: met kanttekening. NEGATIVE: negatief. NONE: geen zienswijze.")
    enum Stance {
        POSITIVE,
        WITH_REMARKS,
        NEGATIVE,
        NONE
    }

    @Schema(description = "ADOPTED: overgenomen. PARTLY: deels. NOT_ADOPTED: niet.")
    enum Reaction {
        ADOPTED,
        PARTLY,
        NOT_ADOPTED
    }
}
