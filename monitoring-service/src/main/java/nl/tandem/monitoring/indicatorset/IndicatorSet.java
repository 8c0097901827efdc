package nl.tandem.monitoring.indicatorset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The indicators that a municipality looks at (eigen set).")
record IndicatorSet(
        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "In the order in which it wants to see them.")
        List<SetItem> items) {}
