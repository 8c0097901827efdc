package nl.tandem.monitoring.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as the catalogue defines it. Another definition is a new version, so that old figures stay explained. */
@Schema(description = "An indicator (indicator) as the catalogue defines it.")
public record Indicator(
        @Schema(description = "Code of the indicator, fixed.", examples = "COST_PER_YOUTH")
        IndicatorCode code,

        @Schema(description = "Dutch name.", examples = "kosten per jeugdige")
        String dutchName,

        @Schema(description = "English name.", examples = "cost per youth")
        String englishName,

        @Schema(description = "What it says and what it does not.")
        String definition,

        @Schema(description = "What stands above the line (teller).")
        String numerator,

        @Schema(description = "What stands below the line (noemer); 1 for a plain count.")
        String denominator,

        @Schema(description = "Unit of the value: YOUTHS (jeugdigen) or CENTS (eurocent).")
        Unit unit,

        @Schema(description = "Where the facts come from (bron).")
        String source,

        @Schema(description = "Version of the definition, from 1.")
        int version) {}
