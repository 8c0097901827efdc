package nl.tandem.contracting.talk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TalkStanding", description = "How the talks with a provider stand beside what the plan asks.")
record Standing(
        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "The group that it is in.") String group,

        @Schema(description = "What the talks are about.") TalkKind kind,

        @Schema(description = "How many talks the year asks.")
        int asked,

        @Schema(description = "How many were held that count.")
        int held,

        @Schema(description = "The times that passed without a talk that counts.", examples = "2018-Q2")
        List<String> overdue) {

    /** A month or quarter is overdue when it ended without a talk; a year when not all its talks were held. */
    static Standing of(String providerCode, Cadence cadence, int year, List<Talk> talks, LocalDate today) {
        List<LocalDate> counting = talks.stream()
                .filter(talk -> talk.providerCode().equals(providerCode) && cadence.counts(talk))
                .map(Talk::heldOn)
                .filter(day -> !day.isAfter(today))
                .sorted()
                .toList();
        List<LocalDate> inYear =
                counting.stream().filter(day -> day.getYear() == year).toList();
        return new Standing(
                providerCode,
                cadence.group(),
                cadence.kind(),
                cadence.talks(),
                inYear.size(),
                switch (cadence.every()) {
                    case MONTH -> missing(year, 1, inYear, today);
                    case QUARTER -> missing(year, 3, inYear, today);
                    case TWELVE_MONTHS -> moreThanAYear(year, counting, today);
                    case YEAR ->
                        today.getYear() > year && inYear.size() < cadence.talks()
                                ? List.of(String.valueOf(year))
                                : List.of();
                });
    }

    private static List<String> missing(int year, int months, List<LocalDate> days, LocalDate today) {
        List<String> missing = new ArrayList<>();
        for (int first = 1; first <= 12; first += months) {
            YearMonth begin = YearMonth.of(year, first);
            LocalDate end = begin.plusMonths(months - 1L).atEndOfMonth();
            boolean held = days.stream().anyMatch(day -> !day.isBefore(begin.atDay(1)) && !day.isAfter(end));
            if (end.isBefore(today) && !held) {
                missing.add(months == 1 ? begin.toString() : "%d-Q%d".formatted(year, (first + 2) / 3));
            }
        }
        return missing;
    }

    /** From the last talk on, or from the first day of the year when there was none. */
    private static List<String> moreThanAYear(int year, List<LocalDate> days, LocalDate today) {
        LocalDate last = days.isEmpty() ? LocalDate.of(year, 1, 1).minusDays(1) : days.getLast();
        return today.isAfter(last.plusYears(1)) ? List.of("since " + last) : List.of();
    }
}
