package nl.tandem.contracting.signal;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.lawfulness.LawfulnessRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EnforcementProposal",
        description = "What the board is asked to do about misuse (voorstel handhaving); it tells of no youth.")
record EnforcementProposal(
        UUID proposalId,
        UUID signalId,

        @Schema(description = "The rule that found it.") LawfulnessRule rule,

        @Schema(description = "What the rule says.") String ruleText,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "What is proposed.") Measure measure,

        @Schema(description = "What is claimed back, in euro cents.")
        long amountCents,

        @Schema(description = "What happened and why this is proposed.")
        String explanation,

        @Schema(description = "When it was drafted.") LocalDate draftedOn) {}
