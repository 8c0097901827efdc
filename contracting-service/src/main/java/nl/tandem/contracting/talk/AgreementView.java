package nl.tandem.contracting.talk;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TalkAgreement", description = "What was agreed in a talk.")
record AgreementView(
        UUID agreementId,
        UUID talkId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "CBS code; absent when it holds for the whole region.") @Nullable
        String municipality,

        @Schema(description = "What is to be done.") String what,

        @Schema(description = "Who does it.") Attendee.Party owner,

        @Schema(description = "Until when.") LocalDate dueOn,

        @Schema(description = "The contract that is to be changed by it.") @Nullable
        UUID contractId,

        @Schema(description = "When it was fulfilled.") @Nullable
        LocalDate doneOn,

        @Schema(description = "How it was fulfilled.") @Nullable
        String doneBy,

        @Schema(description = "Whether it is late.") boolean overdue) {}
