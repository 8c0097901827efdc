package nl.tandem.monitoring.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.quantity.Dimension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as the catalogue defines it. Another definition is a new version, so that old figures stay explained. */
@JsonInclude(JsonInclude.Include.NON_NULL)
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

        @Schema(
                description =
                        "Unit of the value: YOUTHS (jeugdigen), CENTS (eurocent), COUNT (aantal), PERCENT (procent), PER_1000"
                                + " (per 1.000 inwoners onder 18), RATING (punten), DAYS (dagen), WEEKS (weken).")
        Unit unit,

        @Schema(
                description =
                        "How many digits of a value stand behind the comma: 625 PERCENT with two decimals is 6.25 %.",
                examples = "2")
        int decimals,

        @Schema(description = "Which way is better.") Direction better,

        @Schema(description = "Where the facts come from (bron).")
        String source,

        @Schema(description = "Who answers for the figure (eigenaar).", examples = "controller")
        String owner,

        @Schema(description = "By what law the facts may be used for it (grondslag).")
        String legalBasis,

        @Schema(description = "Whether it can be measured (meetbaar); those that cannot yet are named all the same.")
        boolean measurable,

        @Schema(description = "By what it can be split.") List<Dimension> dimensions,

        @Schema(description = "Version of the definition, from 1.")
        int version,

        @Schema(description = "From when this version is measured.")
        LocalDate validFrom,

        @JsonIgnore @Nullable Formula formula) {

    /** What it is made of; only what is measurable is asked for it. */
    public Formula requireFormula() {
        if (formula == null) {
            throw new Problem(
                    409,
                    "not-measurable-yet",
                    "This indicator cannot be measured yet: nobody registers what it needs. Choose one that is measurable.");
        }
        return formula;
    }
}
