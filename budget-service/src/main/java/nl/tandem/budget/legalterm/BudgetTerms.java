package nl.tandem.budget.legalterm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The terms of the budget cycle of a joint arrangement (Wgr art. 34, 34b and 35), as the law was on a day.
 *
 * @param opinionWeeks how long councils have for an opinion
 * @param outlinesBefore before which day of the year outlines and provisional accounts go to the councils
 * @param budgetBefore before which day of the year an adopted budget is with the province
 * @param accountsBefore before which day of the year adopted accounts are with the province
 * @param submissionWeeks within how many weeks after adoption it is with the province
 */
public record BudgetTerms(
        int opinionWeeks,
        MonthDay outlinesBefore,
        MonthDay budgetBefore,
        MonthDay accountsBefore,
        int submissionWeeks) {

    /** Since the law of 15 December 2021 (Stb. 2022, 18) came into force. */
    private static final LocalDate NEW_LAW = LocalDate.of(2022, 7, 1);

    private static final BudgetTerms BEFORE =
            new BudgetTerms(8, MonthDay.of(4, 15), MonthDay.of(8, 1), MonthDay.of(7, 15), 2);
    private static final BudgetTerms SINCE =
            new BudgetTerms(12, MonthDay.of(4, 30), MonthDay.of(9, 15), MonthDay.of(7, 15), 2);

    /** By the day on which the draft is sent. */
    public static BudgetTerms on(LocalDate day) {
        return day.isBefore(NEW_LAW) ? BEFORE : SINCE;
    }

    /** Last day on which an opinion is in time. */
    public LocalDate opinionDeadline(LocalDate sentOn) {
        return sentOn.plusWeeks(opinionWeeks);
    }

    /** What is late about sending to the province, if anything. */
    public Optional<String> submissionFinding(LocalDate adoptedOn, LocalDate sentOn, boolean isBudget) {
        List<String> late = new ArrayList<>();
        if (sentOn.isAfter(adoptedOn.plusWeeks(submissionWeeks))) {
            late.add("more than %d weeks after adoption".formatted(submissionWeeks));
        }
        LocalDate before = (isBudget ? budgetBefore : accountsBefore).atYear(sentOn.getYear());
        if (!sentOn.isBefore(before)) {
            late.add("not before %s".formatted(before));
        }
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of("Sent to the province " + String.join(" and ", late) + " (Wgr art. 34).");
    }

    /** What is late about sending provisional accounts to the councils, if anything. */
    public Optional<String> accountsFinding(LocalDate sentOn) {
        LocalDate before = outlinesBefore.atYear(sentOn.getYear());
        return sentOn.isBefore(before)
                ? Optional.empty()
                : Optional.of(
                        "Provisional accounts sent to the councils not before %s (Wgr art. 34b).".formatted(before));
    }
}
