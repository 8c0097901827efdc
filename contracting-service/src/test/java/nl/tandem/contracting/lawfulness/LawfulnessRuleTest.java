package nl.tandem.contracting.lawfulness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import nl.tandem.contracting.lawfulness.LineFact.Around;
import nl.tandem.contracting.lawfulness.LineFact.Care;
import nl.tandem.contracting.lawfulness.LineFact.Judged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds what it is about, and does not find what comes close to it. */
class LawfulnessRuleTest {

    private static final Norms NORMS =
            new SmallRyeConfigBuilder().withMapping(Norms.class).build().getConfigMapping(Norms.class);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final UUID YOUTH = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Around NOTHING = new Around(null, null, null, null, null, 22);

    @ParameterizedTest
    @CsvSource({
        "9338, R1",
        "9384, R1",
        "0233, R1",
        "9307, R2",
        "9308, R2",
        "9321, R3",
        "9322, R3",
        "9369, R3",
        "0611, R4",
        "9346, R5",
        "9389, R6",
        "9387, R14",
        "9388, R14"
    })
    void aRejectedLineIsFoundByItsReturnCode(String code, LawfulnessRule rule) {
        assertEquals(List.of(rule), rules(LineRules.of(rejected(code), NORMS)));
        assertEquals(List.of(), rules(LineRules.of(rejected("8021"), NORMS)));
    }

    @Test
    void r7FindsCareAfterTheStopButNotInItsMonth() {
        assertEquals(
                List.of(LawfulnessRule.R7), rules(around(new Around(day("2026-02-28"), null, null, null, null, 22))));
        assertEquals(List.of(), rules(around(new Around(day("2026-03-10"), null, null, null, null, 22))));
        assertEquals(
                List.of(LawfulnessRule.R7), rules(around(new Around(null, null, day("2026-02-28"), null, null, 22))));
        assertEquals(List.of(), rules(around(new Around(null, null, day("2026-03-31"), null, null, 22))));
    }

    @Test
    void r8FindsCareAfterDeathButNotInItsMonth() {
        assertEquals(
                List.of(LawfulnessRule.R8), rules(around(new Around(null, day("2026-02-28"), null, null, null, 22))));
        assertEquals(List.of(), rules(around(new Around(null, day("2026-03-02"), null, null, null, 22))));
    }

    @Test
    void r11LetsCareFromBeforeEighteenGoOnUntilTwentyThree() {
        assertEquals(List.of(LawfulnessRule.R11), rules(around(ofAge("2026-03-01", "2026-03-01"))));
        assertEquals(List.of(), rules(around(ofAge("2026-04-01", "2026-04-01"))));
        assertEquals(List.of(), rules(around(ofAge("2026-03-01", "2026-02-01"))));
        assertEquals(List.of(LawfulnessRule.R11), rules(around(ofAge("2021-03-01", "2020-02-01"))));
        LineFact imposed = line(MARCH, "48", "04", 1, 100, ofAge("2026-03-01", "2026-03-01"));
        assertEquals(List.of(), rules(LineRules.of(imposed, NORMS)));
    }

    @Test
    void r13FindsWhatIsDeclaredMoreThanFiveYearsLater() {
        assertEquals(List.of(LawfulnessRule.R13), rules(LineRules.of(declaredOn("2031-04-01"), NORMS)));
        assertEquals(List.of(), rules(LineRules.of(declaredOn("2031-03-31"), NORMS)));
    }

    @Test
    void r17FindsDayPartsThatNoWorkingDayHolds() {
        assertEquals(
                List.of(LawfulnessRule.R17), rules(LineRules.of(line(MARCH, "41", "16", 45, 100, NOTHING), NORMS)));
        assertEquals(List.of(), rules(LineRules.of(line(MARCH, "41", "16", 44, 100, NOTHING), NORMS)));
    }

    @Test
    void aCreditAndWhatWasCreditedAreNotFound() {
        Around stopped = new Around(day("2026-01-31"), null, null, null, null, 22);
        LineFact paid = line(MARCH, "45", "04", 1, 100, stopped);
        for (Judged judged : List.of(
                new Judged(true, true, false, Set.of(), day("2026-04-08")),
                new Judged(true, false, true, Set.of(), day("2026-04-08")))) {
            LineFact line = new LineFact(
                    paid.lineId(), paid.provider(), paid.municipality(), YOUTH, "p", paid.care(), judged, stopped);
            assertEquals(List.of(), rules(LineRules.of(line, NORMS)));
        }
    }

    @Test
    void r9FindsMoreThanTwentyFourHoursADay() {
        assertEquals(List.of(LawfulnessRule.R9), rules(month(hours("A", 400), hours("B", 345))));
        assertEquals(List.of(), rules(month(hours("A", 400), hours("B", 344))));
        assertEquals(List.of(LawfulnessRule.R9), rules(month(nights("A", "44", 32))));
        assertEquals(List.of(), rules(month(nights("A", "44", 31), hours("B", 744))));
    }

    @Test
    void r10FindsResidenceAtTwoProvidersAtOnce() {
        assertEquals(List.of(LawfulnessRule.R10), rules(month(nights("A", "44", 20), nights("B", "44", 12))));
        assertEquals(List.of(), rules(month(nights("A", "44", 20), nights("B", "44", 11))));
        assertEquals(List.of(LawfulnessRule.R10), rules(month(nights("A", "43", 31), hours("B", 3))));
        assertEquals(List.of(), rules(month(nights("A", "44", 31), hours("B", 3))));
    }

    @Test
    void r12FindsTwoMunicipalitiesThatPayTheSame() {
        LineFact other =
                of("A", "0512", YOUTH, new Care("45", "04", 1, 100, MARCH.atDay(1), MARCH.atEndOfMonth()), NOTHING);
        LineFact after =
                of("A", "0512", YOUTH, new Care("45", "04", 1, 100, MARCH.atDay(16), MARCH.atEndOfMonth()), NOTHING);
        LineFact before =
                of("A", "0505", YOUTH, new Care("45", "04", 1, 100, MARCH.atDay(1), MARCH.atDay(15)), NOTHING);
        assertEquals(List.of(LawfulnessRule.R12), rules(month(hours("A", 3), other)));
        assertEquals(List.of(), rules(month(before, after)));
        assertEquals(List.of(), rules(month(hours("A", 3), hours("A", 3))));
    }

    @Test
    void r15FindsWhoIsFarFromItsPeers() {
        assertEquals(List.of(LawfulnessRule.R15), rules(peers(provider -> 1_000 + 10 * provider, 3_000)));
        assertEquals(List.of(), rules(peers(provider -> 1_000 + 10 * provider, 1_060)));
    }

    @Test
    void r16FindsGrowthAboveTheNorm() {
        assertEquals(List.of(LawfulnessRule.R16), rules(quarters(2_500_000, 3_750_001)));
        assertEquals(List.of(), rules(quarters(2_500_000, 3_750_000)));
        assertEquals(List.of(), rules(quarters(2_499_999, 9_000_000)));
    }

    @Test
    void r18FindsTheSameAmountForMostYouths() {
        assertEquals(List.of(LawfulnessRule.R18), rules(amounts(8)));
        assertEquals(List.of(), rules(amounts(7)));
    }

    @Test
    void r19FindsWhoUsesUpAllAllocations() {
        assertEquals(List.of(LawfulnessRule.R19), rules(uses(20, 19)));
        assertEquals(List.of(), rules(uses(20, 18)));
        assertEquals(List.of(), rules(uses(9, 9)));
    }

    @Test
    void r20FindsAMarginAboveTenPercent() {
        assertEquals(List.of(LawfulnessRule.R20), rules(margin(101)));
        assertEquals(List.of(), rules(margin(100)));
    }

    @Test
    void aFindingAboutAProviderTellsOfNoYouth() {
        Finding finding = margin(101).getFirst();
        assertEquals(null, finding.pseudonym());
        assertEquals(null, finding.lineId());
        assertEquals("Margin 10.1 %.", finding.figures());
    }

    private static List<Finding> peers(LongUnaryOperator cents, long ofTheLast) {
        ProviderFigures figures = new ProviderFigures();
        for (int provider = 0; provider < 7; provider++) {
            for (int youth = 0; youth < 10; youth++) {
                long amount = provider == 6 ? ofTheLast : cents.applyAsLong(provider);
                // In pieces: no hours, so that rules about hours have nothing to say.
                figures.add(of("P" + provider, "0505", new UUID(0, youth), care("84", amount), NOTHING));
            }
        }
        return ProviderRules.of(figures, List.of(), List.of(), NORMS);
    }

    private static List<Finding> quarters(long first, long second) {
        ProviderFigures figures = new ProviderFigures();
        figures.add(of("A", "0505", YOUTH, care("84", first), NOTHING));
        YearMonth may = YearMonth.of(2026, 5);
        figures.add(of("A", "0505", YOUTH, new Care("45", "84", 1, second, may.atDay(1), may.atEndOfMonth()), NOTHING));
        return ProviderRules.of(figures, List.of(), List.of(), NORMS);
    }

    private static List<Finding> amounts(int equal) {
        ProviderFigures figures = new ProviderFigures();
        for (int youth = 0; youth < 10; youth++) {
            figures.add(of("A", "0505", new UUID(0, youth), care("04", youth < equal ? 5_000 : 100 + youth), NOTHING));
        }
        return ProviderRules.of(figures, List.of(), List.of(), NORMS);
    }

    private static List<Finding> uses(int allocations, int usedUp) {
        return ProviderRules.of(
                new ProviderFigures(), List.of(new AllocationUse("A", 2026, allocations, usedUp)), List.of(), NORMS);
    }

    private static List<Finding> margin(int permille) {
        return ProviderRules.of(new ProviderFigures(), List.of(), List.of(new YearResult("A", 2025, permille)), NORMS);
    }

    private static List<Finding> month(LineFact... lines) {
        return YouthMonthRules.of(List.of(lines), NORMS);
    }

    private static List<Finding> around(Around around) {
        return LineRules.of(line(MARCH, "45", "04", 1, 100, around), NORMS);
    }

    private static Around ofAge(String adultSince, String firstCare) {
        return new Around(null, null, null, day(adultSince), day(firstCare), 22);
    }

    private static LineFact hours(String provider, long hours) {
        return of(
                provider,
                "0505",
                YOUTH,
                new Care("45", "04", hours, 100, MARCH.atDay(1), MARCH.atEndOfMonth()),
                NOTHING);
    }

    private static LineFact nights(String provider, String category, long nights) {
        return of(
                provider,
                "0505",
                YOUTH,
                new Care(category, "14", nights, 100, MARCH.atDay(1), MARCH.atEndOfMonth()),
                NOTHING);
    }

    private static Care care(String unit, long cents) {
        return new Care("45", unit, 1, cents, MARCH.atDay(1), MARCH.atEndOfMonth());
    }

    private static LineFact line(
            YearMonth month, String category, String unit, long volume, long cents, Around around) {
        return of(
                "A",
                "0505",
                YOUTH,
                new Care(category, unit, volume, cents, month.atDay(1), month.atEndOfMonth()),
                around);
    }

    private static LineFact of(String provider, String municipality, @Nullable UUID youth, Care care, Around around) {
        Judged approved = new Judged(true, false, false, Set.of(), day("2026-04-08"));
        return new LineFact(UUID.randomUUID(), provider, municipality, youth, "p", care, approved, around);
    }

    private static LineFact rejected(String code) {
        Judged judged = new Judged(false, false, false, Set.of(code), day("2026-04-08"));
        return new LineFact(UUID.randomUUID(), "A", "0505", null, null, care("04", 100), judged, NOTHING);
    }

    private static LineFact declaredOn(String date) {
        Judged judged = new Judged(true, false, false, Set.of(), day(date));
        return new LineFact(UUID.randomUUID(), "A", "0505", YOUTH, "p", care("04", 100), judged, NOTHING);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static List<LawfulnessRule> rules(List<Finding> findings) {
        List<LawfulnessRule> rules = new ArrayList<>();
        findings.forEach(finding -> rules.add(finding.rule()));
        return rules;
    }
}
