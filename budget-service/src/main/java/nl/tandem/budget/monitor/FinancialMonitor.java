package nl.tandem.budget.monitor;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The money of a municipality for youth care on one sheet (financiële monitor).")
record FinancialMonitor(
        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "The year.") int year,

        @Schema(description = "Regional column: realised cost by product category.")
        List<Line> regional,

        @Schema(description = "Local column: cost by subject.")
        List<Line> local,

        @Schema(description = "Regional total in euro cents.")
        long regionalCents,

        @Schema(description = "Local total in euro cents.") long localCents,

        @Schema(description = "Both, in euro cents.") long totalCents,

        @Schema(description = "Advances of the year in euro cents.")
        long advanceCents) {

    @Schema(name = "FinancialMonitorLine", description = "One line.")
    record Line(
            @Schema(description = "Product category or subject.")
            String subject,

            @Schema(description = "In euro cents.") long amountCents) {}

    static FinancialMonitor of(
            String municipality, int year, Map<String, Long> regional, Map<String, Long> local, long advanceCents) {
        long regionalCents = regional.values().stream().reduce(0L, Math::addExact);
        long localCents = local.values().stream().reduce(0L, Math::addExact);
        return new FinancialMonitor(
                municipality,
                year,
                lines(regional),
                lines(local),
                regionalCents,
                localCents,
                Math.addExact(regionalCents, localCents),
                advanceCents);
    }

    private static List<Line> lines(Map<String, Long> cents) {
        return cents.entrySet().stream()
                .map(line -> new Line(line.getKey(), line.getValue()))
                .toList();
    }
}
