package nl.tandem.projects.businesscase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A business case with its cost and benefit, before and after.")
record BusinessCase(
        @Schema(description = "Id of the project.") UUID projectId,
        @Schema(description = "What was expected.") BusinessCaseRequest expected,

        @Schema(description = "Expected benefit less cost in eurocents.")
        long expectedNetCents,

        @Schema(description = "Expected benefit per euro of cost, in hundredths; absent without cost.") @Nullable
        Long expectedRatioHundredths,

        @Schema(description = "What came of it; absent before the evaluation.") @Nullable
        CaseEvaluation evaluation,

        @Schema(description = "Benefit less cost as they came out, in eurocents.") @Nullable
        Long netCents,

        @Schema(description = "How far from baseline to target, in tenths of a percent; absent when they are equal.")
        @Nullable
        Long reachedTenths) {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    static BusinessCase of(UUID projectId, BusinessCaseRequest expected, @Nullable CaseEvaluation evaluation) {
        return new BusinessCase(
                projectId,
                expected,
                expected.benefitCents() - expected.costCents(),
                share(expected.benefitCents(), expected.costCents(), HUNDRED),
                evaluation,
                evaluation == null ? null : evaluation.benefitCents() - evaluation.costCents(),
                evaluation == null
                        ? null
                        : share(
                                evaluation.value() - expected.baseline(),
                                expected.target() - expected.baseline(),
                                THOUSAND));
    }

    private static @Nullable Long share(long part, long whole, int of) {
        return whole == 0
                ? null
                : (Long) BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(of))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }
}
