package nl.tandem.contracting.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "RETURN_MESSAGE, 2026-04-02, 2026-04-08",
        "ANSWER_TO_REQUEST_FOR_ALLOCATION, 2026-12-23, 2026-12-31",
        "ANSWER_TO_REQUEST_FOR_CHANGE, 2026-12-24, 2027-01-04",
        "FINAL_ANSWER_AFTER_INVESTIGATION, 2026-11-25, 2027-01-20",
        "REFUSAL_ON_RESIDENCE, 2026-12-24, 2027-01-07",
        "START_MESSAGE, 2026-04-30, 2026-05-07",
        "STOP_MESSAGE, 2026-05-12, 2026-05-20",
        "DECLARATION, 2026-12-01, 2027-01-31",
        "DECLARATION, 2027-01-31, 2027-02-28",
        "DECLARATION, 2028-01-15, 2028-02-29",
        "DECLARATION_ANSWER, 2026-12-21, 2027-01-06",
        "PAYMENT, 2026-12-15, 2027-01-14",
        "CORRECTION_OF_REJECTED, 2026-12-31, 2027-01-31",
        "CORRECTION_OF_REJECTED, 2027-01-01, 2027-02-28",
        "CORRECTION_OF_APPROVED, 2026-12-31, 2027-02-28",
        "CORRECTION_OF_APPROVED, 2026-03-10, 2026-05-10",
        "NOTICE_OF_CLIENT_STOP, 2026-03-01, 2026-02-28",
        "VERDICT_OF_EXPERT_TEAM, 2026-12-23, 2026-12-31",
        "DECISION_AFTER_CRISIS, 2026-02-01, 2026-02-28",
        "CONTROL_OF_ALLOCATION, 2026-12-23, 2026-12-31",
        "REINDICATION, 2026-12-31, 2026-12-30",
        "REASSESSMENT_AFTER_MOVE, 2026-11-25, 2027-01-20"
    })
    void aTermEndsAsItsSourceSays(Term term, LocalDate from, LocalDate due) {
        assertEquals(due, term.dueDate(from, WorkingDaysTest.USUAL));
    }

    @Test
    void everyTermHasAnExampleAbove() throws NoSuchMethodException {
        String[] examples = TermTest.class
                .getDeclaredMethod("aTermEndsAsItsSourceSays", Term.class, LocalDate.class, LocalDate.class)
                .getAnnotation(CsvSource.class)
                .value();

        assertEquals(
                EnumSet.allOf(Term.class),
                Arrays.stream(examples)
                        .map(example -> Term.valueOf(example.substring(0, example.indexOf(','))))
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyTermNamesNamesItsSourceAndIsDescribedInTheApi() {
        for (Term term : Term.values()) {
            assertTrue(
                    term.source().matches("(?s).*\\((OP\\d+.*|administration protocol|agreement of the region)\\)\\."),
                    term.source());
            assertTrue(TermSources.ALL.contains("\n* " + term + ": " + term.source()), term.name());
        }
    }
}
