package nl.tandem.contracting.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.contracting.procurement.Check.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProcedurePlanTest {

    private static final ProcurementSettings TERMS = new SmallRyeConfigBuilder()
            .withMapping(ProcurementSettings.class)
            .build()
            .getConfigMapping(ProcurementSettings.class);

    @Test
    void aProcedureThatCannotBeDoneInTimeIsWarned() {
        assertEquals(List.of(), tender("2017-03-31", "2017-07-15", "2017-10-28").warnings(TERMS));
        assertEquals(
                LocalDate.parse("2018-01-01"),
                tender("2017-03-31", "2017-07-15", "2017-10-29").readyOn(TERMS));
        assertEquals(
                List.of(
                        "The procedure is ready on 2018-01-02, after the contracts start on 2018-01-01; publish earlier or"
                                + " start later."),
                tender("2017-03-31", "2017-07-15", "2017-10-30").warnings(TERMS));
    }

    @Test
    void theFrameworkGoesToTheBoardBeforeApril() {
        String warning = "The purchasing framework goes to the board before 2017-04-01.";

        assertEquals(
                List.of(warning),
                tender("2017-04-01", "2017-07-15", "2017-10-01").warnings(TERMS));
        assertEquals(List.of(warning), tender(null, "2017-07-15", "2017-10-01").warnings(TERMS));
    }

    @Test
    void thereIsTimeToApply() {
        assertEquals(
                List.of("There are fewer than 30 days to apply."),
                tender("2017-03-31", "2017-07-15", "2017-08-13").warnings(TERMS));
        assertEquals(List.of(), tender("2017-03-31", "2017-07-15", "2017-08-14").warnings(TERMS));
    }

    @Test
    void theBudgetOfHeavyHelpIsSplitExactly() {
        assertEquals(new TenderBudget(4_400_000_000L, 1_100_000_000L), TenderBudget.of(5_500_000_000L, 80));
        assertEquals(new TenderBudget(0, 1), TenderBudget.of(1, 80));
    }

    @Test
    void whatWasNotCheckedIsNotMet() {
        List<Requirement> two = List.of(new Requirement("A", "a"), new Requirement("B", "b"));

        assertEquals(true, Check.qualify(two, List.of(new Check("A", true, "x"), new Check("B", true, "x"))));
        assertEquals(false, Check.qualify(two, List.of(new Check("A", true, "x"))));
        assertEquals(false, Check.qualify(two, List.of(new Check("A", true, "x"), new Check("B", false, "x"))));
    }

    private static ProcedurePlan tender(@Nullable String framework, String publish, String until) {
        return new ProcedurePlan(
                ProcedureKind.TENDER,
                framework == null ? null : LocalDate.parse(framework),
                LocalDate.parse(publish),
                LocalDate.parse(until),
                LocalDate.parse("2018-01-01"));
    }
}
