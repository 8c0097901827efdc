package nl.tandem.contracting.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.lawfulness.LawfulnessRule;
import nl.tandem.contracting.lawfulness.RuleLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Signal", description = "What a rule of lawfulness found. It is not a verdict.")
record SignalView(
        UUID signalId,

        @Schema(description = "The rule that found it.") LawfulnessRule rule,

        @Schema(description = "What the rule says.") String ruleText,

        @Schema(description = "Version of the rules.") int ruleVersion,

        @Schema(description = "What the rule looks at: a line, the care of a youth in a month, a provider.")
        RuleLevel level,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "CBS code of the municipality; absent when it is about a provider as a whole.") @Nullable
        String municipality,

        @Schema(description = "ReferentieNummer of the line; absent when it is about more than one.") @Nullable
        String reference,

        @Schema(description = "Pseudonym of the youth; absent when it is about a provider.") @Nullable
        String pseudonym,

        @Schema(description = "First day of the care it is about.")
        LocalDate periodFrom,

        @Schema(description = "Last day of the care it is about.")
        LocalDate periodUntil,

        @Schema(description = "What it is about, in euro cents; absent when that cannot be said.") @Nullable
        Long amountCents,

        @Schema(description = "What the rule saw.") String figures,

        @Schema(description = "How far it is.") SignalState state,

        @Schema(description = "When it was found.") Instant foundAt,

        @Schema(description = "What was done about it, in order; in a list it is left out.") @Nullable
        List<Step> steps) {

    @Schema(name = "SignalStepTaken", description = "What was done about a signal.")
    record Step(
            StepKind kind,

            @Schema(description = "The day on which it was done.")
            LocalDate datedOn,

            @Schema(description = "How far one looks.") @Nullable
            Stage stage,

            @Schema(description = "What is done about it.") @Nullable
            Measure measure,

            @Schema(description = "Where it is found.") String reference,

            @Schema(description = "Why.") String explanation) {}

    SignalView with(List<Step> taken) {
        return new SignalView(
                signalId,
                rule,
                ruleText,
                ruleVersion,
                level,
                providerCode,
                municipality,
                reference,
                pseudonym,
                periodFrom,
                periodUntil,
                amountCents,
                figures,
                state,
                foundAt,
                taken);
    }
}
