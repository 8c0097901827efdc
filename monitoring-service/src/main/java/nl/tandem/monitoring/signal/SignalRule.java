package nl.tandem.monitoring.signal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "When a figure asks for attention.")
record SignalRule(
        @Schema(description = "Id of the rule.") UUID ruleId,
        @Schema(description = "Code of the indicator.") IndicatorCode indicatorCode,
        @Schema(description = "What it looks at.") SignalKind kind,

        @Schema(description = "Whether it looks at each municipality, or at the region.")
        boolean byMunicipality,

        @Schema(description = "Length of the periods it looks at, in months.")
        int months,

        @Schema(description = "At which level it is raised.")
        long raiseAt,

        @Schema(description = "At which level it is over; between the two nothing changes.")
        long clearAt,

        @Schema(description = "Days after a period before its figure counts; recent figures still grow.")
        int settleDays,

        @Schema(description = "Role that has to answer.") String owner,

        @Schema(description = "Whether it is no longer looked at.")
        boolean ended) {

    /** Whether a signal is on after this level, when it was before; null: nothing is known, so nothing changes. */
    boolean isOn(boolean was, @Nullable Long level) {
        if (level == null) {
            return was;
        }
        long raise = kind == SignalKind.BELOW ? -raiseAt : raiseAt;
        long clear = kind == SignalKind.BELOW ? -clearAt : clearAt;
        return was ? level > clear : level >= raise;
    }

    /** The last period that is over long enough. */
    Period period(LocalDate today) {
        LocalDate last = today.minusDays(settleDays);
        Period period = containing(last);
        return period.until().isBefore(last) || period.until().equals(last) ? period : period.before();
    }

    private Period containing(LocalDate day) {
        return Period.around(day.getYear(), day.getMonthValue()).stream()
                .filter(period -> period.months() == months)
                .findFirst()
                .orElseThrow();
    }
}
