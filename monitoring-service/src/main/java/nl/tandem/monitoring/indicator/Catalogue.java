package nl.tandem.monitoring.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The catalogue of indicators (indicatorencatalogus). */
public final class Catalogue {

    private static final String SOURCE = "Approved lines of declarations (goedgekeurde declaratieregels, iJw 323)";

    private static final List<Indicator> ALL = List.of(
            new Indicator(
                    IndicatorCode.YOUTHS_IN_CARE,
                    "jeugdigen in zorg",
                    "youths in care",
                    "Youths with care in the period that was declared and approved, and not credited since. A youth "
                            + "with care in several months or from several municipalities counts once. Care that is "
                            + "not declared yet is not seen, so recent months still grow.",
                    "Unique youths with at least one approved line, net of credits, whose care month lies in the period",
                    "1",
                    Unit.YOUTHS,
                    SOURCE,
                    1),
            new Indicator(
                    IndicatorCode.COST_PER_YOUTH,
                    "kosten per jeugdige",
                    "cost per youth",
                    "What care in the period cost per youth in care, in eurocents, rounded half up. Without youths "
                            + "there is no value, which is not the same as 0.",
                    "Approved eurocents of lines whose care month lies in the period, less what was credited",
                    "Youths in care (YOUTHS_IN_CARE) in the same period",
                    Unit.CENTS,
                    SOURCE,
                    1));

    private static final Map<IndicatorCode, Indicator> BY_CODE = byCode();

    private Catalogue() {}

    public static List<Indicator> all() {
        return ALL;
    }

    public static Indicator get(IndicatorCode code) {
        Indicator indicator = BY_CODE.get(code);
        if (indicator == null) {
            throw new IllegalStateException("The catalogue lacks " + code);
        }
        return indicator;
    }

    private static Map<IndicatorCode, Indicator> byCode() {
        Map<IndicatorCode, Indicator> indicators = new EnumMap<>(IndicatorCode.class);
        ALL.forEach(indicator -> indicators.put(indicator.code(), indicator));
        return indicators;
    }
}
