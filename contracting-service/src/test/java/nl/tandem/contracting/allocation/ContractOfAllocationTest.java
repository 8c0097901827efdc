package nl.tandem.contracting.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Reservation;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.FundingVariant;
import nl.tandem.contracting.contract.TaskForm;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Omvang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractOfAllocationTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final Omvang TEN_A_MONTH = new Omvang(10, Eenheid.UUR, Frequentie.PER_MAAND);

    private static final ContractedProduct IN_2026 = hours(FIRST, "45A48", 100, "2026-01-01", "2026-12-31");
    private static final ContractedProduct IN_2027 = hours(SECOND, "45A48", 110, "2027-01-01", "2027-12-31");

    @Test
    void eachYearIsReservedUnderItsOwnContractAtItsOwnTariff() {
        assertEquals(
                List.of(new Reservation(FIRST, 2026, 2 * 1_000), new Reservation(SECOND, 2027, 3 * 1_100)),
                reservations(specific("2026-11-15", "2027-03-10"), IN_2026, IN_2027));
    }

    @Test
    void aContractThatFollowsWithinTheYearTakesOverItsMonths() {
        ContractedProduct until = hours(FIRST, "45A48", 100, "2026-01-01", "2026-06-30");
        ContractedProduct from = hours(SECOND, "45A48", 110, "2026-07-01", "2026-12-31");

        assertEquals(
                List.of(new Reservation(FIRST, 2026, 2 * 1_000), new Reservation(SECOND, 2026, 1_100)),
                reservations(specific("2026-05-01", "2026-07-31"), until, from));
    }

    @Test
    void whatNoContractTakesOverStaysWithTheOneBefore() {
        assertEquals(
                List.of(new Reservation(FIRST, 2026, 1_000), new Reservation(FIRST, 2027, 1_000)),
                reservations(specific("2026-12-01", "2027-01-31"), IN_2026));
    }

    @Test
    void anOpenAllocationIsReservedUntilTheLastContractEnds() {
        assertEquals(
                List.of(new Reservation(FIRST, 2026, 1_000), new Reservation(SECOND, 2027, 12 * 1_100)),
                reservations(specific("2026-12-01", null), IN_2026, IN_2027));
    }

    @Test
    void whatEndsEarlierKeepsTheTimeUntilThenOnly() {
        assertEquals(
                List.of(new Reservation(FIRST, 2026, 1_000)),
                reservations(specific("2026-11-15", "2026-11-20"), IN_2026, IN_2027));
    }

    /** A category or nothing at all: the budget is kept free, wherever in it the money goes. */
    @Test
    void aBudgetForACategoryOrForAnythingIsReservedUnderAContractThatFits() {
        ContractedProduct residence = hours(SECOND, "43A07", 100, "2026-01-01", "2026-12-31");

        assertEquals(
                List.of(new Reservation(FIRST, 2026, 60_000)),
                reservations(budget("45", "2026-03-01", "2026-03-31"), residence, IN_2026));
        assertEquals(
                List.of(new Reservation(SECOND, 2026, 60_000)),
                reservations(budget(null, "2026-03-01", "2026-03-31"), residence, IN_2026));
    }

    @Test
    void aCategoryWithoutBudgetFallsUnderItsContractAndKeepsNothingFree() {
        Terms category = new Terms("45", null, date("2026-03-01"), null, null, null, null, LocalDateTime.MIN);

        assertEquals(Optional.of(IN_2026), contract(category, IN_2026));
        assertEquals(List.of(), reservations(category, IN_2026));
    }

    @Test
    void aBudgetIsNotReservedUnderATaskWhenSomethingCanBeDeclared() {
        ContractedProduct task = new ContractedProduct(
                SECOND,
                "45",
                "45A01",
                Eenheid.STUKS_OUTPUT,
                100,
                FundingVariant.TASK,
                TaskForm.ALLOCATED,
                date("2026-01-01"),
                date("2026-12-31"));

        assertEquals(
                List.of(new Reservation(FIRST, 2026, 60_000)),
                reservations(budget("45", "2026-03-01", "2026-03-31"), task, IN_2026));
        assertEquals(Optional.of(task), contract(budget("45", "2026-03-01", "2026-03-31"), task));
    }

    @Test
    void withoutAContractAtItsStartItFallsUnderNone() {
        assertEquals(Optional.empty(), contract(specific("2025-12-31", "2026-12-31"), IN_2026));
        assertEquals(Optional.empty(), contract(budget("43", "2026-01-01", "2026-12-31"), IN_2026));
    }

    private static List<Reservation> reservations(Terms terms, ContractedProduct... products) {
        return ContractOfAllocation.find(terms, List.of(products)).orElseThrow().reservations(terms);
    }

    private static Optional<ContractedProduct> contract(Terms terms, ContractedProduct... products) {
        return ContractOfAllocation.find(terms, List.of(products)).map(ContractOfAllocation::atStart);
    }

    private static Terms specific(String start, @Nullable String end) {
        return new Terms(
                "45", "45A48", date(start), end == null ? null : date(end), TEN_A_MONTH, null, null, LocalDateTime.MIN);
    }

    private static Terms budget(@Nullable String category, String start, String end) {
        return new Terms(category, null, date(start), date(end), null, 60_000L, null, LocalDateTime.MIN);
    }

    private static ContractedProduct hours(UUID contract, String code, long tariff, String start, String end) {
        return new ContractedProduct(
                contract,
                code.substring(0, 2),
                code,
                Eenheid.UUR,
                tariff,
                FundingVariant.EFFORT,
                null,
                date(start),
                date(end));
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
