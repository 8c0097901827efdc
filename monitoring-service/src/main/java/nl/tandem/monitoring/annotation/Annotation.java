package nl.tandem.monitoring.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What somebody says about a figure (duiding).")
public record Annotation(
        @Schema(description = "Id of the annotation.") UUID annotationId,
        @Schema(description = "Code of the indicator.") IndicatorCode indicatorCode,

        @Schema(description = "Period of the figure.", examples = "2026-Q2")
        String period,

        @Schema(description = "CBS code of the municipality it is about; absent for the region.") @Nullable
        String municipality,

        @Schema(description = "AGB code of the provider it is about; absent when it is about all.") @Nullable
        String providerCode,

        @Schema(
                description = "Who says it: region, the municipality by its CBS code, or the provider by its AGB code.",
                examples = "municipality 0505")
        String author,

        @Schema(description = "What he says.") String words,
        @Schema(description = "When, in UTC.") Instant writtenAt) {}
