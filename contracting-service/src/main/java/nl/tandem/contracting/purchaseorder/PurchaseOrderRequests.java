package nl.tandem.contracting.purchaseorder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.purchaseorder.CoreValueSet.CoreValue;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about purchase orders. */
final class PurchaseOrderRequests {

    private PurchaseOrderRequests() {}

    @Schema(name = "TransformationGoal", description = "What is to change by an order.")
    record Goal(
            @NotBlank @Size(max = 500) @Schema(description = "What is to change.")
            String text,

            @NotBlank @Size(max = 200) @Schema(description = "By what one sees it.")
            String indicator) {}

    @Schema(name = "CoreValueScore", description = "How an order does on a core value.")
    record Score(
            @NotBlank @Schema(description = "Code of the core value.")
            String coreValue,

            @NotNull @Min(1) @Max(5) @Schema(description = "From 1, little, to 5, fully.")
            Integer score) {}

    @Schema(name = "NewPurchaseOrder", description = "Places an order under a contract (inkoopopdracht).")
    record NewOrder(
            @NotNull @Schema(description = "The contract, which is active.")
            UUID contractId,

            @NotBlank @Size(max = 200) @Schema(description = "What it is about.")
            String title,

            @NotNull @Valid Terms terms) {}

    @Schema(name = "PurchaseOrderTerms", description = "What an order asks, from the first day of a quarter on.")
    record Terms(
            @NotNull @Schema(description = "First day of a quarter.", examples = "2027-01-01")
            LocalDate fromDay,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid Goal> goals,

            @NotEmpty @Size(max = 6) List<@NotNull @Valid Score> scores,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference) {

        boolean startsAQuarter() {
            return fromDay.getDayOfMonth() == 1 && fromDay.getMonthValue() % 3 == 1;
        }

        /** Every core value is scored, once. */
        void requireFits(String at, List<CoreValue> values) {
            List<InputError> errors = new ArrayList<>();
            if (!startsAQuarter()) {
                errors.add(InputError.body(at + "/fromDay", "Give the first day of a quarter."));
            }
            Set<String> open = new HashSet<>();
            values.forEach(value -> open.add(value.code()));
            for (int i = 0; i < scores.size(); i++) {
                if (!open.remove(scores.get(i).coreValue())) {
                    errors.add(InputError.body(
                            "%s/scores/%d/coreValue".formatted(at, i),
                            "This is no core value, or was scored already."));
                }
            }
            if (!open.isEmpty()) {
                errors.add(InputError.body(at + "/scores", "Score " + String.join(", ", open) + " too."));
            }
            if (!errors.isEmpty()) {
                throw Problem.invalidInput(errors);
            }
        }
    }
}
