package nl.tandem.contracting.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about audits and fraud. */
final class AuditRequests {

    private AuditRequests() {}

    /** How heavy a finding is. */
    enum Weight {
        REMARK,
        SHORTCOMING,
        SERIOUS
    }

    @Schema(name = "AuditFinding", description = "What an audit found. Name no persons.")
    record Finding(
            @NotNull @Schema(description = "How heavy it is.")
            Weight weight,

            @NotBlank @Size(max = 2000) @Schema(description = "What was found.")
            String finding,

            @NotBlank @Size(max = 2000) @Schema(description = "What should be done.")
            String advice,

            @Min(0) @Schema(description = "What it is about, in euro cents.") @Nullable
            Long amountCents) {}

    @Schema(name = "AuditReport", description = "Ends an audit with what it found.")
    record Report(
            @NotNull @PastOrPresent @Schema(description = "When it was done.")
            LocalDate doneOn,

            @NotBlank @Size(max = 4000) @Schema(description = "What it comes to.")
            String conclusion,

            @NotNull @Size(max = 100) List<@NotNull @Valid Finding> findings) {}

    @Schema(name = "FraudPolicy", description = "What the board agreed about fraud, from a day on.")
    record FraudPolicy(
            @NotNull @Schema(description = "First day.") LocalDate validFrom,

            @NotBlank @Size(max = 10_000) @Schema(description = "What was agreed.")
            String policy,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference) {}
}
