package nl.tandem.budget.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A municipality takes part in what the region does for a product group (deelname).")
record Participation(
        @Schema(description = "Id of the participation.", readOnly = true) @Nullable
        UUID participationId,

        @Schema(description = "CBS code of the municipality, four digits.", examples = "0505")
        @NotNull
        @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
        String municipality,

        @Schema(description = "Code of the product group (productgroep).") @NotBlank
        String productGroup,

        @Schema(description = "On which ground the region acts.") @NotNull
        TaskBasis taskBasis,

        @Schema(description = "First day.") @NotNull LocalDate fromDay,

        @Schema(description = "Last day, if it ends.") @Nullable
        LocalDate untilDay,

        @Schema(description = "Decision (besluit).") @NotBlank @Size(max = 1000)
        String decision) {}
