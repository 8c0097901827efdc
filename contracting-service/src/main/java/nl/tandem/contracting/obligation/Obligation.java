package nl.tandem.contracting.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Obligation", description = "What a provider has to deliver beside care (leveringsverplichting).")
record Obligation(
        UUID obligationId,
        UUID contractId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "What is to be delivered.") ObligationKind kind,

        @Schema(description = "How that is to be understood.")
        String description,

        @Schema(description = "How often.") Every every,

        @Schema(description = "Days after the end of a period in which it is due.")
        int dueDays,

        @Schema(description = "The figures to be delivered.")
        List<String> items,

        @Schema(description = "First day.") LocalDate fromDay,

        @Schema(description = "Last day.") LocalDate untilDay) {

    /** How a period stands. */
    enum Standing {
        /** Not due yet, and not delivered. */
        OPEN,
        /** All of it, in time. */
        DELIVERED,
        /** All of it, too late. */
        LATE,
        /** Some of it. */
        INCOMPLETE,
        /** Nothing, and it is due. */
        MISSING
    }

    /** What was delivered of a period. */
    record Delivered(LocalDate on, Map<String, Long> figures) {}

    @Schema(name = "ObligationPeriod", description = "A period of an obligation and how it stands.")
    record Due(
            @Schema(description = "First day of the period.")
            LocalDate from,

            @Schema(description = "Last day of the period.") LocalDate until,

            @Schema(description = "Last day on which it is in time.")
            LocalDate dueOn,

            @Schema(description = "When it was delivered.") @Nullable
            LocalDate deliveredOn,

            @Schema(description = "How it stands.") Standing standing,

            @Schema(description = "Figures that were not delivered.")
            List<String> missing,

            @Schema(
                    description =
                            "Of a future plan: share of the clients of 16 and older with a plan, in tenths of a percent.")
            @Nullable
            Long withPlanPermille) {}

    /** Every period until a day, those that are not due among them. */
    List<Due> calendar(Map<LocalDate, Delivered> delivered, LocalDate today) {
        List<Due> calendar = new ArrayList<>();
        LocalDate last = untilDay.isBefore(today) ? untilDay : today;
        for (Every.Period period : every.periodsEndingIn(fromDay, last)) {
            calendar.add(due(period, delivered.get(period.from()), today));
        }
        return calendar;
    }

    private Due due(Every.Period period, @Nullable Delivered delivered, LocalDate today) {
        LocalDate dueOn = period.until().plusDays(dueDays);
        TreeSet<String> missing = new TreeSet<>(items);
        if (delivered == null) {
            return new Due(
                    period.from(),
                    period.until(),
                    dueOn,
                    null,
                    today.isAfter(dueOn) ? Standing.MISSING : Standing.OPEN,
                    List.copyOf(missing),
                    null);
        }
        missing.removeAll(delivered.figures().keySet());
        Standing standing = !missing.isEmpty()
                ? Standing.INCOMPLETE
                : delivered.on().isAfter(dueOn) ? Standing.LATE : Standing.DELIVERED;
        return new Due(
                period.from(),
                period.until(),
                dueOn,
                delivered.on(),
                standing,
                List.copyOf(missing),
                kind == ObligationKind.FUTURE_PLAN_16 ? withPlan(delivered.figures()) : null);
    }

    private static @Nullable Long withPlan(Map<String, Long> figures) {
        long clients = figures.getOrDefault("clients16plus", 0L);
        return clients == 0 ? null : Math.floorDiv(1_000 * figures.getOrDefault("withPlan", 0L), clients);
    }
}
