package nl.tandem.monitoring.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.tandem.monitoring.disclosure.NoBsn;
import nl.tandem.monitoring.fact.PeriodText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent in about reports. */
final class ReportRequests {

    private ReportRequests() {}

    @Schema(description = "A report to draft.")
    record NewReport(
            @Schema(description = "Which report.") @NotNull ReportKind kind,

            @Schema(description = "Period, of as many months as the report has.", examples = "2026-04")
            @NotNull
            @PeriodText
            String period,

            @Schema(description = "CBS code of the municipality, for a report of one.")
            @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
            @Nullable
            String municipality,

            @Schema(description = "Why what was published is corrected; only for a next version.")
            @Size(min = 1, max = 500)
            @Nullable
            String reason) {}

    @Schema(description = "What you say about a part of a report.")
    record NewExplanation(
            @Schema(description = "What you say. Never a name or BSN.")
            @NotNull
            @Size(min = 1, max = 8000)
            @Pattern(regexp = NoBsn.PATTERN, message = NoBsn.MESSAGE)
            String words) {}
}
