package nl.tandem.monitoring.indicatorset;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An indicator in a set, with what it is wanted for.")
public record SetItem(
        @Schema(description = "Code of the indicator.") @NotNull
        IndicatorCode indicatorCode,

        @Schema(description = "What you want to know it for (doel); without a purpose nothing is asked.")
        @NotNull
        @Size(min = 10, max = 500)
        String purpose) {}
