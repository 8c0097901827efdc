package nl.tandem.budget.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A fund: money with a purpose.")
record Fund(
        @Schema(description = "Code, unique in the region.", examples = "INNOVATIE")
        @NotNull
        @Pattern(regexp = "[A-Z0-9_]{1,50}", message = "Must be capitals, digits and underscores.")
        String code,

        @Schema(description = "Name.") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Kind.") @NotNull Kind kind,

        @Schema(description = "What it is for.") @NotBlank @Size(max = 1000)
        String purpose,

        @Schema(description = "Decision (besluit).") @NotBlank @Size(max = 1000)
        String decision,

        @Schema(description = "What is left, in euro cents.", readOnly = true) @Nullable
        Long balanceCents) {

    @Schema(
            name = "FundKind",
            description =
                    "INNOVATION: innovatiefonds. RESIDUAL: restantbudget. EXTERNAL: middelen van buiten, zoals POK.")
    enum Kind {
        INNOVATION,
        RESIDUAL,
        EXTERNAL
    }
}
