package nl.tandem.monitoring.signal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A rule for signals.")
record NewSignalRule(
        @Schema(description = "Code of the indicator.") @NotNull
        IndicatorCode indicatorCode,

        @Schema(description = "What it looks at.") @NotNull SignalKind kind,

        @Schema(description = "Whether it looks at each municipality; false for the region.") @NotNull
        Boolean byMunicipality,

        @Schema(description = "Length of the periods: 1, 3, 6 or 12 months.", examples = "1") @NotNull
        Integer months,

        @Schema(description = "At which level it is raised; see the kind for its unit.", examples = "3500") @NotNull
        Long raiseAt,

        @Schema(description = "At which level it is over: lower than raiseAt, for BELOW higher.", examples = "3000")
        @NotNull
        Long clearAt,

        @Schema(description = "Days after a period before its figure counts.", examples = "35")
        @NotNull
        @Min(0)
        @Max(366)
        Integer settleDays,

        @Schema(description = "Role that has to answer.", examples = "contract-manager") @NotNull
        String owner) {}
