package nl.tandem.contracting.allocationcontrol;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AllocationRule", description = "What is asked of allocations of a category that begin from a day on.")
record AllocationRule(
        @NotNull
        @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
        @Schema(description = "Product category (JZ020).", examples = "43")
        String category,

        @NotNull @Schema(description = "First day.") LocalDate fromDay,

        @NotNull @Schema(description = "Whether a second person approves (vier ogen).")
        Boolean fourEyes,

        @Min(1) @Max(240) @Schema(description = "The longest term, in months; absent when there is none.") @Nullable
        Integer mostMonths,

        @Min(1)
        @Max(52)
        @Schema(
                description =
                        "How long before the end the care is looked at again (herindicatie), in weeks; absent when it is not.")
        @Nullable
        Integer reindicationWeeks,

        @Min(1)
        @Max(240)
        @Schema(description = "Longer care asks for a look at the Wlz first, in months; absent when it does not.")
        @Nullable
        Integer longCareMonths,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {

    boolean isTooLong(LocalDate startDay, LocalDate endDay) {
        return isLonger(mostMonths, startDay, endDay);
    }

    boolean isLongCare(LocalDate startDay, LocalDate endDay) {
        return isLonger(longCareMonths, startDay, endDay);
    }

    /** A month ends on the day before the one on which it began. */
    private static boolean isLonger(@Nullable Integer months, LocalDate startDay, LocalDate endDay) {
        return months != null && !endDay.isBefore(startDay.plusMonths(months));
    }
}
