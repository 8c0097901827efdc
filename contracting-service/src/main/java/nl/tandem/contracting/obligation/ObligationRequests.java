package nl.tandem.contracting.obligation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about obligations. */
final class ObligationRequests {

    private ObligationRequests() {}

    @Schema(name = "NewObligation", description = "Lays down what a provider has to deliver beside care.")
    record NewObligation(
            @NotNull @Schema(description = "The contract, which is active.")
            UUID contractId,

            @NotNull @Schema(description = "What is to be delivered.")
            ObligationKind kind,

            @NotBlank @Size(max = 500) @Schema(description = "How that is to be understood.")
            String description,

            @NotNull @Schema(description = "How often.") Every every,

            @NotNull @Min(1) @Max(366) @Schema(description = "Days after the end of a period in which it is due.")
            Integer dueDays,

            @NotEmpty
            @Size(max = 50)
            @Schema(
                    description =
                            "The figures to be delivered. A future plan has clients16plus and withPlan, of which the share is told.")
            List<
                            @NotNull
                            @Pattern(
                                    regexp = "^[A-Za-z][A-Za-z0-9]{0,49}$",
                                    message = "A name is up to 50 letters and digits.")
                            String>
                    items,

            @NotNull @Schema(description = "First day; periods that end later count.")
            LocalDate fromDay,

            @NotNull @Schema(description = "Last day.") LocalDate untilDay) {}

    @Schema(
            name = "NewObligationDelivery",
            description = "Delivers the figures of a period. No figure of a single person.")
    record NewDelivery(
            @NotNull @Schema(description = "A day in the period.")
            LocalDate period,

            @NotNull @PastOrPresent @Schema(description = "When it was delivered.")
            LocalDate deliveredOn,

            @NotNull @Size(max = 50) @Schema(description = "The figures by their names.")
            Map<@NotBlank String, @NotNull @Min(0) Long> figures) {}
}
