package nl.tandem.monitoring.report;

import nl.tandem.monitoring.disclosure.Disclosure;
import nl.tandem.monitoring.indicator.Formula;
import nl.tandem.monitoring.indicator.Indicator;
import nl.tandem.monitoring.indicator.Unit;
import nl.tandem.monitoring.measurement.Figure;
import nl.tandem.monitoring.measurement.Measured;
import nl.tandem.monitoring.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What of a figure may leave the service on paper: no count of less than 8, the others rounded to 5; a fraction of such counts;
 * an amount only where at least 8 youths stand behind it.
 */
final class Protection {

    private Protection() {}

    static ReportValue of(Indicator indicator, @Nullable Measured figure, @Nullable Measured youths) {
        if (figure == null) {
            return ReportValue.NONE;
        }
        Formula formula = indicator.requireFormula();
        Unit unit = indicator.unit();
        boolean isFraction = formula.denominator() != null;
        if (formula.numerator() == Quantity.CARE_CENTS) {
            // A mean with the exact number of youths would give that number away, since the amount is known.
            return youths == null || youths.numerator() < Disclosure.LEAST
                    ? ReportValue.HIDDEN
                    : ReportValue.of(
                            unit,
                            new Figure(figure.numerator(), isFraction ? Disclosure.rounded(figure.denominator()) : 1)
                                    .value(unit));
        }
        if (isFraction && figure.denominator() == 0) {
            return ReportValue.NONE;
        }
        boolean isSmall = isCount(formula.numerator()) && figure.numerator() < Disclosure.LEAST;
        boolean isOfFew = isFraction && figure.denominator() < Disclosure.LEAST;
        if (isSmall || isOfFew) {
            return ReportValue.HIDDEN;
        }
        long above = isCount(formula.numerator()) ? Disclosure.rounded(figure.numerator()) : figure.numerator();
        long below = isFraction && isCount(formula.numerator())
                ? Disclosure.rounded(figure.denominator())
                : figure.denominator();
        return ReportValue.of(unit, new Figure(above, below).value(unit));
    }

    /** Whether it counts people or cases, so that a small one may point at one; days, points and weeks do not. */
    private static boolean isCount(Quantity quantity) {
        return switch (quantity) {
            case DAYS_OF_ENDED,
                    DAYS_TO_DECISION,
                    DAYS_OF_ENDED_MEASURES,
                    EXPERT_DAYS,
                    RATING_POINTS,
                    SELF_RELIANCE_GAIN,
                    SURVEY_POINTS,
                    WEEKS_TO_INTAKE,
                    WEEKS_TO_START,
                    OCCUPIED -> false;
            default -> true;
        };
    }
}
