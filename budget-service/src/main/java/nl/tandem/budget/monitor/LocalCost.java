package nl.tandem.budget.monitor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Cost that a municipality bears outside the region.")
record LocalCost(
        @Schema(description = "CBS code of the municipality; its own when a municipality records it.")
        @Nullable
        @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
        String municipality,

        @Schema(description = "The year.") @NotNull @Min(2015) @Max(2100)
        Integer year,

        @Schema(description = "For what.", examples = "Jeugdteam") @NotBlank @Size(max = 200)
        String subject,

        @Schema(description = "In euro cents; less than 0 corrects.") @NotNull
        Long amountCents) {}
