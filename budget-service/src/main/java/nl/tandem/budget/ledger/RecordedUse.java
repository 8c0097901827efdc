package nl.tandem.budget.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How many youths had care in a year that is not in the ledger.")
record RecordedUse(
        @Schema(description = "The year.") @NotNull @Min(2010) @Max(2100)
        Integer year,

        @Schema(description = "Code of the product group (productgroep); absent for all care.")
        @Nullable
        @Size(min = 1, max = 50)
        String productGroup,

        @Schema(description = "Where the numbers come from.") @NotBlank @Size(max = 1000)
        String source,

        @Schema(description = "The numbers.") @NotEmpty @Size(max = 500)
        List<@NotNull @Valid Count> counts) {

    @Schema(name = "UseCount", description = "The youths of one municipality.")
    record Count(
            @Schema(description = "CBS code, four digits.", examples = "0505")
            @NotNull
            @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
            String municipality,

            @Schema(description = "Youths with care (unieke jeugdigen).") @NotNull @PositiveOrZero
            Long youths) {}
}
