package nl.tandem.contracting.budgetpool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about budgets and their pool. */
final class BudgetPoolRequests {

    private static final long MOST_CENTS = 999_999_999_999L;

    private BudgetPoolRequests() {}

    @Schema(name = "NewBudgetPool", description = "Divides what providers turned over last into budgets and a pool.")
    record NewPool(
            @NotNull
            @Min(2015)
            @Max(2100)
            @Schema(description = "Care year (zorgjaar) of the budgets.", examples = "2027")
            Integer careYear,

            @NotNull
            @Min(1)
            @Max(100)
            @Schema(description = "The part of its turnover that is the budget of a provider.", examples = "80")
            Integer guaranteedPercent,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference,

            @NotEmpty @Size(max = 1000) @Schema(description = "What each provider turned over last.")
            List<@NotNull @Valid Turnover> turnovers) {}

    @Schema(name = "Turnover", description = "What a provider turned over in the last year (omzet).")
    record Turnover(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotNull @Min(0) @Max(MOST_CENTS) @Schema(description = "Realised turnover, in euro cents.")
            Long turnoverCents) {}

    @Schema(name = "NewBudgetDraw", description = "Gives a provider a part of the pool.")
    record NewDraw(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of a registered provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotNull @Schema(description = "What it is for.")
            DrawPurpose purpose,

            @NotNull @Min(1) @Max(MOST_CENTS) @Schema(description = "How much, in euro cents.")
            Long cents,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference) {}
}
