package nl.tandem.budget.legalterm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BudgetTermsTest {

    @Test
    void theTermOfOpinionsFollowsTheLawOfTheDay() {
        assertEquals(LocalDate.of(2017, 6, 9), deadline(LocalDate.of(2017, 4, 14)));
        assertEquals(LocalDate.of(2022, 8, 25), deadline(LocalDate.of(2022, 6, 30)));
        assertEquals(LocalDate.of(2022, 9, 23), deadline(LocalDate.of(2022, 7, 1)));
        assertEquals(LocalDate.of(2024, 7, 7), deadline(LocalDate.of(2024, 4, 14)));
    }

    @Test
    void theProvinceHasABudgetInTime() {
        BudgetTerms then = BudgetTerms.on(LocalDate.of(2017, 7, 7));
        assertTrue(then.submissionFinding(LocalDate.of(2017, 7, 6), LocalDate.of(2017, 7, 7), true)
                .isEmpty());
        assertTrue(then.submissionFinding(LocalDate.of(2017, 7, 6), LocalDate.of(2017, 8, 1), true)
                .orElseThrow()
                .contains("more than 2 weeks after adoption and not before 2017-08-01"));
        BudgetTerms now = BudgetTerms.on(LocalDate.of(2024, 9, 14));
        assertTrue(now.submissionFinding(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 14), true)
                .isEmpty());
        assertTrue(now.submissionFinding(LocalDate.of(2024, 7, 10), LocalDate.of(2024, 7, 15), false)
                .isPresent());
    }

    @Test
    void provisionalAccountsAreWithTheCouncilsInTime() {
        assertTrue(BudgetTerms.on(LocalDate.of(2017, 4, 14))
                .accountsFinding(LocalDate.of(2017, 4, 14))
                .isEmpty());
        assertTrue(BudgetTerms.on(LocalDate.of(2017, 4, 15))
                .accountsFinding(LocalDate.of(2017, 4, 15))
                .isPresent());
        assertTrue(BudgetTerms.on(LocalDate.of(2024, 4, 29))
                .accountsFinding(LocalDate.of(2024, 4, 29))
                .isEmpty());
    }

    private static LocalDate deadline(LocalDate sentOn) {
        return BudgetTerms.on(sentOn).opinionDeadline(sentOn);
    }
}
