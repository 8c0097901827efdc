package nl.tandem.contracting.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.procurement.Check.Requirement;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about procurements. */
final class ProcurementRequests {

    private static final long MOST_CENTS = 999_999_999_999L;

    private ProcurementRequests() {}

    @Schema(name = "NewProcurement", description = "A procedure by which care of a segment is bought.")
    record NewProcurement(
            @NotNull
            @Pattern(regexp = "^[A-Za-z0-9-]{1,50}$", message = "A reference is up to 50 letters, digits and hyphens.")
            @Schema(description = "What the region calls it.", examples = "ZHZ-2027-LIGHT")
            String reference,

            @NotBlank @Size(max = 200) @Schema(description = "What it is about.")
            String title,

            @NotNull @Schema(description = "The way of buying.")
            ProcedureKind kind,

            @NotBlank @Size(max = 20) @Schema(description = "Code of the segment.", examples = "LIGHT")
            String segmentCode,

            @Schema(description = "When the purchasing framework (inkoopkader) went to the board.") @Nullable
            LocalDate frameworkSentOn,

            @NotNull @Schema(description = "When it is published.")
            LocalDate publishOn,

            @NotNull @Schema(description = "Last day to apply; of an open house, for its first contracts.")
            LocalDate applyUntil,

            @NotNull @Schema(description = "First day of the contracts.")
            LocalDate contractsStart,

            @NotNull @Schema(description = "Last day of the contracts.")
            LocalDate contractsEnd,

            @NotNull @Size(max = 100) List<@NotNull @Valid Requirement> requirements,

            @NotNull @Size(max = 50) @Schema(description = "Of an open house: when one may enter.")
            List<@NotNull @Valid EntryWindow> entryWindows,

            @Min(0) @Schema(description = "How many may enter in a year before it is warned.") @Nullable
            Integer entryQuota,

            @Min(1)
            @Max(MOST_CENTS)
            @Schema(description = "Of a tender: what it is for, in euro cents a year.")
            @Nullable
            Long budgetCents,

            @Min(1)
            @Max(100)
            @Schema(description = "Of a tender: the part that is guaranteed; the rest is reserved.", examples = "80")
            @Nullable
            Integer guaranteedPercent,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference) {

        void requireFits() {
            List<InputError> errors = new ArrayList<>();
            if (applyUntil.isBefore(publishOn)) {
                errors.add(InputError.body("/applyUntil", "Give a day that is not before publishOn."));
            }
            if (!contractsEnd.isAfter(contractsStart)) {
                errors.add(InputError.body("/contractsEnd", "Give a day after contractsStart."));
            }
            boolean tender = kind == ProcedureKind.TENDER;
            if (tender != (budgetCents != null)) {
                errors.add(InputError.body("/budgetCents", "Give it for a tender, and only there."));
            }
            if (tender != (guaranteedPercent != null)) {
                errors.add(InputError.body("/guaranteedPercent", "Give it for a tender, and only there."));
            }
            if (kind != ProcedureKind.OPEN_HOUSE && !entryWindows.isEmpty()) {
                errors.add(InputError.body("/entryWindows", "Only an open house has entry windows."));
            }
            for (int i = 0; i < entryWindows.size(); i++) {
                if (entryWindows.get(i).untilDay().isBefore(entryWindows.get(i).fromDay())) {
                    errors.add(InputError.body(
                            "/entryWindows/%d/untilDay".formatted(i), "Give a day that is not before fromDay."));
                }
            }
            if (!errors.isEmpty()) {
                throw Problem.invalidInput(errors);
            }
        }
    }

    @Schema(name = "NewApplication", description = "A provider asks to be contracted (inschrijving).")
    record NewApplication(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of a registered provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotNull @PastOrPresent @Schema(description = "When it applied.")
            LocalDate appliedOn) {}

    @Schema(name = "SuitabilityChecks", description = "What was found about the requirements.")
    record Checks(@NotNull @Size(max = 100) List<@NotNull @Valid Check> checks) {}

    /** What can come of an application. */
    enum Decision {
        ADMITTED,
        REFUSED
    }

    @Schema(name = "ApplicationDecision", description = "Admits an applicant, or refuses it with a reason.")
    record Decided(
            @NotNull @Schema(description = "What comes of it.")
            Decision decision,

            @NotNull @PastOrPresent @Schema(description = "When.")
            LocalDate decidedOn,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference,

            @Size(min = 1, max = 2000) @Schema(description = "Why; required when it is refused.") @Nullable
            String reason,

            @Schema(description = "The contract that came of it.") @Nullable
            UUID contractId) {}

    @Schema(name = "NewReserveRelease", description = "Releases a part of what is reserved, by decision.")
    record NewRelease(
            @NotNull @Min(1) @Max(MOST_CENTS) @Schema(description = "How much, in euro cents.")
            Long cents,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference,

            @NotNull @PastOrPresent @Schema(description = "When.")
            LocalDate releasedOn) {}
}
