package nl.tandem.contracting.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.FundingVariant;
import nl.tandem.contracting.contract.TaskForm;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Omvang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReservedCostTest {

    private static final LocalDate CONTRACT_END = LocalDate.parse("2027-12-31");

    @Test
    void aWeeklyVolumeCostsItsWeeksTimesTheTariff() {
        // 8 weeks of 3 hours: not 3 + 5 + 1 weeks, because more than the total can never be declared.
        assertEquals(
                Map.of(2022, 24 * 9_500L),
                cost(volume(3, Eenheid.UUR, Frequentie.PER_WEEK), "2022-07-11", "2022-09-04", Eenheid.UUR, 9_500));
    }

    @Test
    void whatCrossesTheYearIsKeptFreeInEachYearByWhatMayBeDeclaredInIt() {
        assertEquals(
                Map.of(2026, 31 * 2 * 100L, 2027, 28 * 2 * 100L + 31 * 2 * 100L),
                cost(volume(2, Eenheid.UUR, Frequentie.PER_DAG), "2026-12-01", "2027-02-28", Eenheid.UUR, 100));
        assertEquals(
                Map.of(2026, 20_000L, 2027, 10_000L),
                cost(
                        volume(10, Eenheid.ETMAAL, Frequentie.PER_MAAND),
                        "2026-11-15",
                        "2027-01-02",
                        Eenheid.ETMAAL,
                        1_000));
        assertEquals(
                Map.of(2026, 66_67L, 2027, 33_33L),
                cost(volume(100, Eenheid.UUR, Frequentie.TOTAAL), "2026-11-01", "2027-01-31", Eenheid.UUR, 100));
    }

    @Test
    void anOpenAllocationIsKeptFreeUntilTheContractEnds() {
        assertEquals(
                Map.of(2026, 2_000L, 2027, 12_000L),
                cost(volume(10, Eenheid.UUR, Frequentie.PER_MAAND), "2026-11-01", null, Eenheid.UUR, 100));
    }

    @Test
    void minutesAreValuedByTheHourAndHoursByTheMinute() {
        assertEquals(
                Map.of(2026, 15_833L),
                cost(volume(100, Eenheid.MINUUT, Frequentie.TOTAAL), "2026-01-01", "2026-01-31", Eenheid.UUR, 9_500));
        assertEquals(
                Map.of(2026, 12_000L),
                cost(volume(2, Eenheid.UUR, Frequentie.TOTAAL), "2026-01-01", "2026-01-31", Eenheid.MINUUT, 100));
    }

    @Test
    void eurosAreCentsAlready() {
        assertEquals(
                Map.of(2022, 120_000L),
                cost(volume(15_000, Eenheid.EURO, Frequentie.PER_WEEK), "2022-04-15", "2022-06-04", Eenheid.EURO, 1));
    }

    @Test
    void aUnitWithoutPriceAndATaskAndADeletionKeepNothingFree() {
        Omvang volume = volume(2, Eenheid.ETMAAL, Frequentie.TOTAAL);
        assertEquals(Map.of(2026, 0L), cost(volume, "2026-01-01", "2026-01-31", Eenheid.DAGDEEL, 100));
        Terms task = terms(volume(1, Eenheid.STUKS_OUTPUT, Frequentie.TOTAAL), null, "2026-01-01", "2026-12-31", null);
        assertEquals(Map.of(), perCareYear(task, product(Eenheid.STUKS_OUTPUT, 100, FundingVariant.TASK)));
        Terms deleted = terms(volume, null, "2026-01-01", "2026-01-01", "13");
        assertEquals(Map.of(), perCareYear(deleted, product(Eenheid.ETMAAL, 100, FundingVariant.EFFORT)));
    }

    @Test
    void aBudgetIsSpreadOverTheDaysToTheCent() {
        Terms budget = terms(null, 6_000_000L, "2026-12-02", "2027-01-31", null);

        assertEquals(Map.of(2026, 2_950_820L, 2027, 3_049_180L), perCareYear(budget, null));
    }

    @Test
    void withNeitherVolumeNorBudgetNothingIsKnown() {
        assertEquals(Map.of(), perCareYear(terms(null, null, "2026-01-01", null, null), null));
    }

    @Test
    void anAbsurdVolumeDoesNotOverflow() {
        Map<Integer, Long> cost = cost(
                volume(99_999_999, Eenheid.UUR, Frequentie.PER_DAG),
                "2026-01-01",
                "2999-12-31",
                Eenheid.UUR,
                99_999_999);

        assertEquals(
                ReservedCost.MOST.longValueExact(),
                cost.values().stream().mapToLong(Long::longValue).sum());
    }

    private static Map<Integer, Long> cost(
            Omvang volume, String start, @Nullable String end, Eenheid contractUnit, long tariffCents) {
        return perCareYear(
                terms(volume, null, start, end, null), product(contractUnit, tariffCents, FundingVariant.EFFORT));
    }

    private static Map<Integer, Long> perCareYear(Terms terms, @Nullable ContractedProduct product) {
        return ReservedCost.perMonth(terms, product, CONTRACT_END).entrySet().stream()
                .collect(Collectors.toMap(month -> month.getKey().getYear(), Map.Entry::getValue, Long::sum));
    }

    private static Omvang volume(long volume, Eenheid unit, Frequentie frequency) {
        return new Omvang(volume, unit, frequency);
    }

    private static Terms terms(
            @Nullable Omvang volume,
            @Nullable Long budget,
            String start,
            @Nullable String end,
            @Nullable String reason) {
        return new Terms(
                "45",
                "45A48",
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                volume,
                budget,
                reason,
                LocalDateTime.parse("2026-01-05T10:15:00"));
    }

    private static ContractedProduct product(Eenheid unit, long tariffCents, FundingVariant variant) {
        return new ContractedProduct(
                UUID.randomUUID(),
                "45",
                "45A48",
                unit,
                tariffCents,
                variant,
                variant == FundingVariant.TASK ? TaskForm.ALLOCATED : null,
                LocalDate.parse("2020-01-01"),
                CONTRACT_END);
    }
}
