package nl.tandem.contracting.signal;

import nl.tandem.contracting.lawfulness.LawfulnessRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignalCount", description = "How many signals a rule gave.")
record SignalCount(
        LawfulnessRule rule,

        @Schema(description = "What the rule says.") String ruleText,

        @Schema(description = "How many signals there are.") long signals,

        @Schema(description = "Of them, those that are not settled.")
        long unsettled,

        @Schema(description = "Of them, those that are or were founded.")
        long founded,

        @Schema(description = "What they are about, in euro cents.")
        long amountCents) {}
