package nl.tandem.budget.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Which care year to settle, and how.")
record SettlementRequest(
        @Schema(description = "Year in which the care was given (zorgjaar).") @NotNull @Min(2015) @Max(2100)
        Integer careYear,

        @Schema(description = "How far the settlement goes; PROVISIONAL when absent.") @Nullable
        Stage stage,

        @Schema(
                description =
                        "Settlement scheme (verrekenwijze); absent for SUPPLEMENTARY, which takes that of the final one.")
        @Nullable
        UUID settlementSchemeId,

        @Schema(description = "Decision (besluit) on a FINAL settlement, such as that on the annual accounts.")
        @Nullable
        @Size(min = 1, max = 1000)
        String decision,

        @Schema(
                description =
                        "Budgets for schemes that compare with one; the budget of the advances when absent and the scheme"
                                + " has one part.")
        @Nullable
        @Size(max = 50)
        List<@NotNull @Valid PartBudget> budgets) {

    @Schema(description = "The budget of one part of the scheme.")
    record PartBudget(
            @Schema(description = "Code of the product group; absent for all other care.")
            @Nullable
            @Size(min = 1, max = 50)
            String productGroup,

            @Schema(description = "In euro cents.") @NotNull @PositiveOrZero
            Long budgetCents) {}

    Stage stageOrProvisional() {
        return Objects.requireNonNullElse(stage, Stage.PROVISIONAL);
    }

    void requireFits(LocalDate today) {
        List<InputError> errors = new ArrayList<>();
        if ((stageOrProvisional() == Stage.SUPPLEMENTARY) == (settlementSchemeId != null)) {
            errors.add(InputError.body(
                    "/settlementSchemeId",
                    settlementSchemeId == null
                            ? "Say by which scheme."
                            : "A supplementary settlement takes the scheme of the final one; leave it out."));
        }
        if ((stageOrProvisional() == Stage.FINAL) != (decision != null)) {
            errors.add(InputError.body("/decision", "A final settlement needs a decision, any other none."));
        }
        if (stageOrProvisional() == Stage.FINAL && careYear >= today.getYear()) {
            errors.add(InputError.body("/careYear", "A year is settled finally after it is over."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    Map<String, Long> budgetCents() {
        Map<String, Long> cents = new HashMap<>();
        Objects.requireNonNullElse(budgets, List.<PartBudget>of())
                .forEach(budget ->
                        cents.put(Objects.requireNonNullElse(budget.productGroup(), ""), budget.budgetCents()));
        return cents;
    }
}
