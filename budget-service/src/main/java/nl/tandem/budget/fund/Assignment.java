package nl.tandem.budget.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.tandem.budget.participation.MunicipalityAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays for an additional assignment: what is left first, then everyone by the key. */
@Schema(description = "How an additional assignment is paid.")
record Assignment(
        @Schema(description = "From the fund, in euro cents.")
        long fromFundCents,

        @Schema(description = "From the municipalities by the key, in euro cents.")
        long fromMunicipalitiesCents,

        @Schema(description = "Their parts.") List<MunicipalityAmount> parts) {

    @Schema(name = "AssignmentRequest", description = "An additional assignment.")
    record Request(
            @Schema(description = "What it costs, in euro cents.") @NotNull @Positive
            Long amountCents,

            @Schema(description = "Distribution key (verdeelsleutel) for what the fund cannot pay.") @NotNull
            UUID distributionKeyId,

            @Schema(description = "What it is for.") @NotBlank @Size(max = 1000)
            String description,

            @Schema(description = "Decision (besluit).") @NotBlank @Size(max = 1000)
            String decision) {}

    static Assignment of(long amountCents, long fundCents, Function<Long, Map<String, Long>> divide) {
        long fromFund = Math.min(amountCents, Math.max(0, fundCents));
        long rest = amountCents - fromFund;
        return new Assignment(fromFund, rest, rest == 0 ? List.of() : MunicipalityAmount.listOf(divide.apply(rest)));
    }
}
