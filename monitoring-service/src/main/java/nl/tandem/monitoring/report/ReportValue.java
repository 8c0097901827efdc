package nl.tandem.monitoring.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Locale;
import nl.tandem.monitoring.indicator.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A number in a report.")
record ReportValue(
        @Schema(
                description =
                        "In the last decimal of the unit; absent when there is none, or when it may not be shown.")
        @Nullable
        Long value,

        @Schema(description = "Digits behind the comma.") int decimals,

        @Schema(description = "What stands behind it, such as %.")
        String sign,

        @Schema(description = "Whether it is hidden because it may point at a person.")
        boolean hidden) {

    static final ReportValue HIDDEN = new ReportValue(null, 0, "", true);
    static final ReportValue NONE = new ReportValue(null, 0, "", false);

    static ReportValue count(long value) {
        return new ReportValue(value, 0, "", false);
    }

    static ReportValue euro(long cents) {
        return new ReportValue(cents, 2, "", false);
    }

    static ReportValue percent(long tenths) {
        return new ReportValue(tenths, 1, " %", false);
    }

    static ReportValue of(Unit unit, @Nullable Long value) {
        return value == null
                ? NONE
                : new ReportValue(
                        value, unit == Unit.CENTS ? 2 : unit.decimals(), unit == Unit.PERCENT ? " %" : "", false);
    }

    /** As it is printed: a point for what is hidden, a dash for what there is not; public for the template. */
    public String text() {
        if (hidden) {
            return ".";
        }
        return value == null
                ? "–"
                : String.format(
                                Locale.forLanguageTag("nl-NL"),
                                "%,." + decimals + "f",
                                BigDecimal.valueOf(value, decimals))
                        + sign;
    }

    @Nullable
    BigDecimal number() {
        return value == null ? null : BigDecimal.valueOf(value, decimals);
    }
}
