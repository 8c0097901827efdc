package nl.tandem.contracting.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term (termijn): what has to be done, and how long that may take. The day from which it counts is not one of its days. */
@Schema(description = TermSources.ALL)
public enum Term {
    RETURN_MESSAGE(workingDays(3), TermSources.RETURN_MESSAGE),
    ANSWER_TO_REQUEST_FOR_ALLOCATION(workingDays(5), TermSources.ANSWER_TO_REQUEST_FOR_ALLOCATION),
    ANSWER_TO_REQUEST_FOR_CHANGE(workingDays(5), TermSources.ANSWER_TO_REQUEST_FOR_CHANGE),
    FINAL_ANSWER_AFTER_INVESTIGATION(
            (from, calendar) -> from.plusWeeks(8), TermSources.FINAL_ANSWER_AFTER_INVESTIGATION),
    REFUSAL_ON_RESIDENCE(days(14), TermSources.REFUSAL_ON_RESIDENCE),
    START_MESSAGE(workingDays(5), TermSources.START_MESSAGE),
    STOP_MESSAGE(workingDays(5), TermSources.STOP_MESSAGE),
    DECLARATION(Term::endOfNextMonth, TermSources.DECLARATION),
    DECLARATION_ANSWER(workingDays(10), TermSources.DECLARATION_ANSWER),
    PAYMENT(days(30), TermSources.PAYMENT),
    CORRECTION_OF_REJECTED(Term::endOfNextMonth, TermSources.CORRECTION_OF_REJECTED),
    CORRECTION_OF_APPROVED((from, calendar) -> from.plusMonths(2), TermSources.CORRECTION_OF_APPROVED),
    NOTICE_OF_CLIENT_STOP((from, calendar) -> from.minusDays(1), TermSources.NOTICE_OF_CLIENT_STOP),
    VERDICT_OF_EXPERT_TEAM(workingDays(5), TermSources.VERDICT_OF_EXPERT_TEAM),
    DECISION_AFTER_CRISIS(days(27), TermSources.DECISION_AFTER_CRISIS),
    CONTROL_OF_ALLOCATION(workingDays(5), TermSources.CONTROL_OF_ALLOCATION),
    REINDICATION((from, calendar) -> from.minusDays(1), TermSources.REINDICATION),
    REASSESSMENT_AFTER_MOVE((from, calendar) -> from.plusWeeks(8), TermSources.REASSESSMENT_AFTER_MOVE);

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final BiFunction<LocalDate, WorkingDays, LocalDate> rule;

    private final String source;

    Term(BiFunction<LocalDate, WorkingDays, LocalDate> rule, String source) {
        this.rule = rule;
        this.source = source;
    }

    /** The last day on which it is in time. */
    LocalDate dueDate(LocalDate from, WorkingDays calendar) {
        return rule.apply(from, calendar);
    }

    /** Whether people tell that it is done, because no message does, or because they may know that nothing has to be done. */
    boolean isCompletedByPeople() {
        return switch (this) {
            case PAYMENT, DECLARATION, CORRECTION_OF_REJECTED, REFUSAL_ON_RESIDENCE, REINDICATION -> true;
            case RETURN_MESSAGE,
                    ANSWER_TO_REQUEST_FOR_ALLOCATION,
                    ANSWER_TO_REQUEST_FOR_CHANGE,
                    FINAL_ANSWER_AFTER_INVESTIGATION,
                    START_MESSAGE,
                    STOP_MESSAGE,
                    DECLARATION_ANSWER,
                    CORRECTION_OF_APPROVED,
                    NOTICE_OF_CLIENT_STOP,
                    VERDICT_OF_EXPERT_TEAM,
                    DECISION_AFTER_CRISIS,
                    CONTROL_OF_ALLOCATION,
                    REASSESSMENT_AFTER_MOVE -> false;
        };
    }

    /** What the source says, with the number of its rule; the administration protocol (SAP) has no numbers. */
    String source() {
        return source;
    }

    private static BiFunction<LocalDate, WorkingDays, LocalDate> workingDays(int count) {
        return (from, calendar) -> calendar.addWorkingDays(from, count);
    }

    private static BiFunction<LocalDate, WorkingDays, LocalDate> days(int count) {
        return (from, calendar) -> from.plusDays(count);
    }

    private static LocalDate endOfNextMonth(LocalDate from, WorkingDays calendar) {
        return YearMonth.from(from).plusMonths(1).atEndOfMonth();
    }
}
