package nl.tandem.budget.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schemes by the name that the region decides on. */
@Schema(
        description = "FULL_SOLIDARITY: volledige solidariteit. ACTUAL_USE: profijtbeginsel. PARTIAL_SOLIDARITY:"
                + " gedeeltelijke solidariteit, per jaar afgebouwd. INSURANCE: verzekeringsmodel. CORRIDOR: verzekeringsmodel"
                + " met bandbreedte. STOP_LOSS: verevening van hoge kosten per jeugdige. MULTI_YEAR_AVERAGE:"
                + " meerjarig gemiddelde van het gebruik. PREVIOUS_YEAR: gebruik van het vorige jaar. MIX: per productgroep"
                + " een eigen verrekenwijze.")
public enum SchemeType {
    FULL_SOLIDARITY,
    ACTUAL_USE,
    PARTIAL_SOLIDARITY,
    INSURANCE,
    CORRIDOR,
    STOP_LOSS,
    MULTI_YEAR_AVERAGE,
    PREVIOUS_YEAR,
    MIX
}
