package nl.tandem.budget.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that is planned: a product before a body on a day, or in a period.")
record Milestone(
        @Schema(description = "Id.", readOnly = true) @Nullable
        UUID milestoneId,

        @Schema(description = "Year of the planner.") @NotNull @Min(2015) @Max(2100)
        Integer year,

        @Schema(description = "The product.", examples = "Primaire begroting 2018") @NotBlank @Size(max = 300)
        String product,

        @Schema(description = "The body (gremium).", examples = "AB") @NotBlank @Size(max = 100)
        String body,

        @Schema(description = "What happens.", examples = "vaststellen") @NotBlank @Size(max = 300)
        String step,

        @Schema(description = "First day; absent when only words are known.") @Nullable
        LocalDate fromDay,

        @Schema(description = "Last day of a period; absent for one day.") @Nullable
        LocalDate untilDay,

        @Schema(description = "As it is printed.", examples = "2017-Q4") @NotBlank @Size(max = 100)
        String printed) {}
