package nl.tandem.budget.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A settlement scheme (verrekenwijze) that the region decided on. It never changes.")
public record SettlementScheme(
        @Schema(description = "Id of the scheme.", readOnly = true) @Nullable
        UUID settlementSchemeId,

        @Schema(description = "Name (naam), unique in the region.", examples = "Solidariteit 2020-2022")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(
                description = "Decision (besluit): who decided, and when.",
                examples = "Algemeen bestuur, 7 november 2019")
        @NotBlank
        @Size(max = 1000)
        String decision,

        @Schema(description = "First care year it holds for.") @NotNull @Min(2015) @Max(2100)
        Integer fromYear,

        @Schema(description = "Last care year it holds for; absent while it holds.") @Nullable @Min(2015) @Max(2100)
        Integer untilYear,

        @Schema(description = "What was agreed.") @NotNull @Valid
        Agreement agreement) {

    public void requireHoldsIn(int careYear) {
        if (careYear < fromYear || (untilYear != null && careYear > untilYear)) {
            throw new Problem(
                    409,
                    "scheme-of-other-years",
                    "Scheme %s does not hold for care year %d; choose one that does.".formatted(name, careYear));
        }
        agreement.parts().forEach(part -> part.scheme().requireHoldsIn(careYear));
    }
}
