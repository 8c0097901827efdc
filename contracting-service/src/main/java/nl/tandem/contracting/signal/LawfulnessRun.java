package nl.tandem.contracting.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LawfulnessRun", description = "Looking through the care of a whole time by all rules.")
record LawfulnessRun(
        UUID runId,

        @Schema(description = "First day of the first month of care.")
        LocalDate fromMonth,

        @Schema(description = "First day of the last month of care.")
        LocalDate untilMonth,

        @Schema(description = "Version of the rules.") int ruleVersion,

        @Schema(
                description = "Whether it is done.",
                enumeration = {"ASKED", "DONE"})
        String state,

        @Schema(description = "When it was asked for.") Instant askedAt,

        @Schema(description = "When it was done.") @Nullable Instant doneAt,

        @Schema(description = "How long it took, in milliseconds.") @Nullable
        Long milliseconds,

        @Schema(description = "How many lines were looked at.") @Nullable
        Long lines,

        @Schema(description = "How many signals are new.") @Nullable
        Long signals) {}
