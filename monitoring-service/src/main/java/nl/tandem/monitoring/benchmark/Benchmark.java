package nl.tandem.monitoring.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An indicator of many beside each other (benchmark).")
record Benchmark(
        @Schema(description = "First quartile of the values.") @Nullable
        Long firstQuartile,

        @Schema(description = "Median of the values.") @Nullable
        Long median,

        @Schema(description = "Third quartile of the values.") @Nullable
        Long thirdQuartile,

        @Schema(description = "The figure of all together.") @Nullable
        Long all,

        @Schema(description = "What it is elsewhere, from national tables.")
        List<Elsewhere> elsewhere,

        @Schema(description = "Each of them, the lowest value first; those without a value last.")
        List<Standing> standings) {

    @Schema(name = "Elsewhere", description = "What the indicator is elsewhere.")
    record Elsewhere(
            @Schema(description = "Where.", examples = "Nederland")
            String area,

            @Schema(description = "Figure in the unit, as the source has it.", examples = "10.6")
            BigDecimal figure,

            @Schema(description = "Which table.") String source) {}
}
