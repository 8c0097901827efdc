package nl.tandem.contracting.judging;

import static nl.tandem.contracting.judging.LineRule.TR307;
import static nl.tandem.contracting.judging.LineRule.TR308;
import static nl.tandem.contracting.judging.LineRule.TR314;
import static nl.tandem.contracting.judging.LineRule.TR319;
import static nl.tandem.contracting.judging.LineRule.TR321;
import static nl.tandem.contracting.judging.LineRule.TR322;
import static nl.tandem.contracting.judging.LineRule.TR323;
import static nl.tandem.contracting.judging.LineRule.TR338;
import static nl.tandem.contracting.judging.LineRule.TR339;
import static nl.tandem.contracting.judging.LineRule.TR340;
import static nl.tandem.contracting.judging.LineRule.TR341;
import static nl.tandem.contracting.judging.LineRule.TR346;
import static nl.tandem.contracting.judging.LineRule.TR369;
import static nl.tandem.contracting.judging.LineRule.TR381;
import static nl.tandem.contracting.judging.LineRule.TR384;
import static nl.tandem.contracting.judging.LineRule.TR387;
import static nl.tandem.contracting.judging.LineRule.TR388;
import static nl.tandem.contracting.judging.LineRule.TR389;
import static nl.tandem.contracting.judging.LineRule.TR390;
import static nl.tandem.contracting.judging.LineRule.TR418;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRuleTest {

    private final Situation situation = new Situation();

    @Test
    void aLineThatIsRightIsApprovedUnderItsContractAndAllocation() {
        Verdict verdict = judged(new LineBuilder().build()).getFirst();

        assertTrue(verdict.isApproved());
        assertEquals(Situation.CONTRACT, verdict.contractId());
        assertEquals(situation.allocations.get(300_201L), verdict.allocation());
        assertEquals("client-1", verdict.clientId());
    }

    @Nested
    class References {

        @Test
        void areUsedOnceEvenAfterARejection() {
            situation.usedReferences.add("R0001");

            assertBroken(new LineBuilder(), TR314);
        }

        @Test
        void areUsedOnceInAMessageWhoeverTheClientIs() {
            Jw323 message = Declarations.of(Map.of(
                    Situation.FIRST, List.of(new LineBuilder().build()),
                    Situation.SECOND, List.of(hourOfSecondClient().build())));
            situation.allocate(
                    300_202,
                    new AllocationBuilder("client-2").product("45", "45A48").volume(9, Eenheid.UUR, Frequentie.TOTAAL));

            assertEquals(
                    1, broken(message).stream().filter(List.of(TR314)::equals).count());
            assertEquals(1, broken(message).stream().filter(List::isEmpty).count());
        }

        private LineBuilder hourOfSecondClient() {
            return new LineBuilder().allocation(300_202);
        }
    }

    @Nested
    class Allocations {

        @Test
        void thatAreUnknownLeaveNothingElseToJudge() {
            situation.usedReferences.add("R0001");

            assertBroken(new LineBuilder().allocation(1).product("99", "99X99"), TR338);
        }

        @Test
        void ofAnotherClientAreUnknown() {
            assertBroken(new LineBuilder().allocation(300_777), TR338);
        }

        @Test
        void thatWereDeletedTakeNoLines() {
            situation.allocate(
                    300_201, Situation.hoursPerWeek().until("2026-01-12").deleted());

            assertBroken(new LineBuilder(), TR384);
        }

        @Test
        void thatWereDeletedStillLetALineBeCredited() {
            situation.allocate(
                    300_201, Situation.hoursPerWeek().until("2026-01-12").deleted());

            assertBroken(creditOfMarch());
        }

        @Test
        void needNoStartMessage() {
            assertBroken(new LineBuilder());
        }
    }

    @Nested
    class Periods {

        @ParameterizedTest
        @CsvSource({"2026-04-08, 2026-04-30", "2026-05-01, 2026-05-31", "2026-06-01, 2026-06-17"})
        void areTheMonthsOfTheAllocationCutAtItsEnds(String begin, String end) {
            situation.allocate(
                    300_201, Situation.hoursPerWeek().from("2026-04-08").until("2026-06-17"));
            DeclaredLine line = lineIn(begin, end);

            assertEquals(
                    List.of(false, false, false, false),
                    List.of(
                            line.beginsBeforeAllocation(),
                            line.endsAfterAllocation(),
                            line.beginsOnWrongDay(),
                            line.endsOnWrongDay()));
        }

        @Test
        void thatBeginBeforeTheAllocationInItsMonthAreWrongTwice() {
            situation.allocate(300_201, Situation.hoursPerWeek().from("2026-04-08"));

            assertBroken(new LineBuilder(), TR307, TR387);
        }

        @Test
        void thatEndAfterTheAllocationInItsMonthAreWrongTwice() {
            situation.allocate(300_201, Situation.hoursPerWeek().until("2026-04-20"));

            assertBroken(new LineBuilder(), TR308, TR388);
        }

        @Test
        void inAMonthBeforeTheAllocationBeginTooEarlyOnTheRightDay() {
            situation.allocate(300_201, Situation.hoursPerWeek().from("2026-05-01"));

            assertBroken(new LineBuilder(), TR307);
        }

        @Test
        void inAMonthAfterTheAllocationEndTooLateOnTheRightDay() {
            situation.allocate(300_201, Situation.hoursPerWeek().until("2026-03-31"));

            assertBroken(new LineBuilder(), TR308);
        }

        @Test
        void thatAreNotTheWholeMonthAreWrong() {
            assertBroken(new LineBuilder().period("2026-04-02", "2026-04-29"), TR387, TR388);
        }

        @Test
        void mayBeEarlierMonthsThanTheDeclaredOne() {
            assertBroken(new LineBuilder().period("2026-02-01", "2026-02-28"));
        }

        @Test
        void mayNotBeLaterThanTheDeclaredMonth() {
            DeclaredLine may = lineIn("2026-05-01", "2026-05-31");

            assertTrue(may.isAfterDeclarationPeriod());
            assertEquals("9319", TR319.code().code());
        }

        @Test
        void ofAnOpenAllocationEndWithTheMonth() {
            situation.allocate(
                    300_201, Situation.hoursPerWeek().until(null).volume(10, Eenheid.UUR, Frequentie.PER_MAAND));

            assertBroken(new LineBuilder());
        }

        private DeclaredLine lineIn(String begin, String end) {
            return new DeclaredLine(
                    new LineBuilder().period(begin, end).build(),
                    YearMonth.of(2026, 4),
                    situation.allocations.get(300_201L),
                    null,
                    null,
                    false,
                    false,
                    Consumption.NONE);
        }
    }

    @Nested
    class Products {

        @Test
        void thatDifferInAllFromTheAllocationAreToldAboutAll() {
            situation.contract("54", "54001", Eenheid.STUKS_INSPANNING, 10_000);

            assertBroken(
                    new LineBuilder().product("54", "54001").priced(Eenheid.STUKS_INSPANNING, 2, 10_000),
                    TR339,
                    TR340,
                    TR341);
        }

        @Test
        void ofAnAllocatedCategoryAreFree() {
            situation.allocate(
                    300_201, Situation.hoursPerWeek().product("45", null).withoutVolume());
            situation.contract("45", "45A49", Eenheid.UUR, 8_000);

            assertBroken(new LineBuilder().product("45", "45A49").priced(Eenheid.UUR, 8, 8_000));
        }

        @Test
        void ofAGenericAllocationAreFree() {
            situation.allocate(
                    300_201,
                    new AllocationBuilder("client-1").until("2026-12-31").budget(6_000_000));

            assertBroken(new LineBuilder().product("43", "43A07").priced(Eenheid.ETMAAL, 5, 25_000));
        }

        @Test
        void thatTheContractDoesNotHaveInThatCategoryAreRejected() {
            situation.allocate(300_201, new AllocationBuilder("client-1"));

            assertBroken(new LineBuilder().product("54", "45A48"), TR381);
        }

        @Test
        void thatTheContractDoesNotHaveInThatPeriodAreRejected() {
            situation.contractLines.clear();
            situation.contractLines.add(new ContractLine(
                    Situation.CONTRACT,
                    "45",
                    "45A48",
                    Eenheid.UUR,
                    9_500,
                    LocalDate.parse("2025-01-01"),
                    LocalDate.parse("2026-03-31")));

            assertBroken(new LineBuilder(), TR381);
        }
    }

    @Nested
    class Units {

        @Test
        void ofHoursMayBeDeclaredInHours() {
            assertBroken(new LineBuilder().priced(Eenheid.UUR, 8, 9_500));
        }

        @Test
        void ofMinutesMayNotBeDeclaredInHours() {
            situation.allocate(300_201, Situation.hoursPerWeek().volume(180, Eenheid.MINUUT, Frequentie.PER_WEEK));

            assertBroken(new LineBuilder().priced(Eenheid.UUR, 1, 9_500), TR341);
        }

        @Test
        void areThoseOfTheContractWhenNoneAreAllocated() {
            situation.allocate(300_201, Situation.hoursPerWeek().withoutVolume());

            assertBroken(new LineBuilder().priced(Eenheid.UUR, 8, 9_500));
            assertBroken(new LineBuilder(), TR341);
        }

        @Test
        void thatDoNotFitSayNothingAboutVolume() {
            assertBroken(new LineBuilder().priced(Eenheid.ETMAAL, 9_999, 9_500), TR341, TR418);
        }
    }

    @Nested
    class Tariffs {

        @Test
        void otherThanTheContractsAreRejectedAndTheAmountIsNotBlamed() {
            assertBroken(new LineBuilder().tariff(160L).amount(76_800), TR418);
            assertBroken(new LineBuilder().priced(Eenheid.UUR, 8, 9_600), TR418);
        }

        @ParameterizedTest
        @CsvSource({
            "480, 76000, true",
            "480, 75840, false",
            "500, 79167, true",
            "500, 79166, false",
            "500, 79000, false"
        })
        void perHourAreCountedPerMinuteWithoutTheRoundedTariff(long minutes, long cents, boolean right) {
            LineBuilder line = new LineBuilder().volume(minutes).amount(cents);

            assertBroken(line, right ? new LineRule[0] : new LineRule[] {TR346});
        }

        @Test
        void perMinuteAreCountedAsTheyAre() {
            situation.contract("45", "45A48", Eenheid.MINUUT, 158);

            assertBroken(new LineBuilder().priced(Eenheid.MINUUT, 480, 158));
            assertBroken(new LineBuilder(), TR346);
        }

        @Test
        void ofAUnitAreTimesItsNumber() {
            assertBroken(new LineBuilder().priced(Eenheid.UUR, 8, 9_500).amount(76_001), TR346);
        }

        @Test
        void doNotApplyToEuros() {
            situation.allocate(300_201, Situation.hoursPerWeek().volume(80_000, Eenheid.EURO, Frequentie.PER_MAAND));

            assertBroken(new LineBuilder().euros(80_000));
        }

        @Test
        void areThoseOfTheProductPeriod() {
            situation.contractLines.clear();
            contractLine(9_000, "2026-01-01", "2026-03-31");
            contractLine(9_500, "2026-04-01", null);

            assertBroken(new LineBuilder());
            assertBroken(
                    new LineBuilder().period("2026-03-01", "2026-03-31").priced(Eenheid.UUR, 8, 9_500), TR418, TR389);
            situation.earlierDebits.clear();
            assertBroken(new LineBuilder().period("2026-03-01", "2026-03-31").priced(Eenheid.UUR, 8, 9_000));
        }

        @Test
        void thatChangeWithinAPeriodMayBothBeDeclared() {
            situation.contractLines.clear();
            contractLine(9_000, "2026-01-01", "2026-04-15");
            contractLine(9_500, "2026-04-16", null);

            assertBroken(new LineBuilder().priced(Eenheid.UUR, 8, 9_000));
            assertBroken(new LineBuilder().priced(Eenheid.UUR, 8, 9_500));
            assertBroken(new LineBuilder().priced(Eenheid.UUR, 8, 9_250), TR418);
        }

        private void contractLine(long cents, String from, @Nullable String until) {
            situation.contractLines.add(new ContractLine(
                    Situation.CONTRACT,
                    "45",
                    "45A48",
                    Eenheid.UUR,
                    cents,
                    LocalDate.parse(from),
                    until == null ? null : LocalDate.parse(until)));
        }
    }

    @Nested
    class Limits {

        @ParameterizedTest
        @CsvSource({"900, 142500, true", "901, 142658, false"})
        void areThoseOfThePeriod(long minutes, long cents, boolean fits) {
            LineBuilder line = new LineBuilder().volume(minutes).amount(cents);

            assertBroken(line, fits ? new LineRule[0] : new LineRule[] {TR321});
        }

        /** The examples of the standard, of three hours a week, declared in minutes. */
        @ParameterizedTest
        @CsvSource({
            "2022-07-11, 2022-09-04, 2022-07-11, 2022-07-31, 9, 24",
            "2022-07-11, 2022-09-04, 2022-08-01, 2022-08-31, 15, 24",
            "2022-07-11, 2022-09-04, 2022-09-01, 2022-09-04, 3, 24",
            "2022-10-11, 2022-12-28, 2022-10-11, 2022-10-31, 12, 36",
            "2022-10-11, 2022-12-28, 2022-11-01, 2022-11-30, 15, 36",
            "2022-10-11, 2022-12-28, 2022-12-01, 2022-12-28, 15, 36",
            "2022-04-13, 2022-06-30, 2022-04-13, 2022-04-30, 9, 36",
            "2022-04-13, 2022-06-30, 2022-05-01, 2022-05-31, 18, 36",
            "2022-04-13, 2022-06-30, 2022-06-01, 2022-06-30, 15, 36",
            "2026-03-11, 2026-05-30, 2026-03-11, 2026-03-31, 12, 36",
            "2026-03-11, 2026-05-30, 2026-04-01, 2026-04-30, 15, 36",
            "2026-03-11, 2026-05-30, 2026-05-01, 2026-05-30, 15, 36"
        })
        void areCountedInWeeksAndHeldAgainstMinutes(
                String start, String end, String begin, String until, long hours, long hoursInTotal) {
            AllocatedProduct allocation =
                    Situation.hoursPerWeek().from(start).until(end).build();
            Consumption rest = new Consumption(60 * (hoursInTotal - hours), 0);

            DeclaredLine fits = line(allocation, begin, until, 60 * hours, rest);
            DeclaredLine tooMuch = line(allocation, begin, until, 60 * hours + 1, rest);

            assertEquals(
                    List.of(false, false, true, true),
                    List.of(
                            fits.exceedsVolumeOfPeriod(),
                            fits.exceedsTotalVolume(),
                            tooMuch.exceedsVolumeOfPeriod(),
                            tooMuch.exceedsTotalVolume()));
        }

        /** The examples of the standard, of an amount a week: a week counts on its Sunday. */
        @ParameterizedTest
        @CsvSource({
            "15000, 2022-04-15, 2022-06-04, 2022-04-15, 2022-04-30, 30000",
            "15000, 2022-04-15, 2022-06-04, 2022-05-01, 2022-05-31, 90000",
            "15000, 2022-04-15, 2022-06-04, 2022-06-01, 2022-06-04, 0",
            "30000, 2022-10-11, 2022-12-31, 2022-10-11, 2022-10-31, 90000",
            "30000, 2022-10-11, 2022-12-31, 2022-11-01, 2022-11-30, 120000",
            "30000, 2022-10-11, 2022-12-31, 2022-12-01, 2022-12-31, 150000"
        })
        void ofAnAmountAWeekAreCountedInSundays(
                long perWeek, String start, String end, String begin, String until, long cents) {
            AllocatedProduct allocation = Situation.hoursPerWeek()
                    .from(start)
                    .until(end)
                    .volume(perWeek, Eenheid.EURO, Frequentie.PER_WEEK)
                    .build();

            assertEquals(
                    List.of(false, true),
                    List.of(
                            euros(allocation, begin, until, cents).exceedsVolumeOfPeriod(),
                            euros(allocation, begin, until, cents + 1).exceedsVolumeOfPeriod()));
        }

        private DeclaredLine euros(AllocatedProduct allocation, String begin, String end, long cents) {
            return declared(new LineBuilder().period(begin, end).euros(cents), allocation, Consumption.NONE);
        }

        private DeclaredLine line(
                AllocatedProduct allocation, String begin, String end, long minutes, Consumption before) {
            return declared(new LineBuilder().period(begin, end).volume(minutes), allocation, before);
        }

        private DeclaredLine declared(LineBuilder line, AllocatedProduct allocation, Consumption before) {
            return new DeclaredLine(line.build(), YearMonth.of(2026, 5), allocation, null, null, false, false, before);
        }

        @ParameterizedTest
        @CsvSource({"1920, true", "1921, false"})
        void areThoseOfTheWholeAllocation(long minutesBefore, boolean fits) {
            situation.allocate(300_201, Situation.hoursPerWeek().volume(40, Eenheid.UUR, Frequentie.TOTAAL));
            situation.consumption.put(300_201L, new Consumption(minutesBefore, 0));

            assertBroken(new LineBuilder(), fits ? new LineRule[0] : new LineRule[] {TR322});
        }

        @Test
        void reckonWithTheApprovedLinesBeforeItInTheMessage() {
            situation.allocate(300_201, Situation.hoursPerWeek().volume(23, Eenheid.UUR, Frequentie.TOTAAL));

            assertEquals(
                    List.of(List.of(), List.of(), List.of(TR322)),
                    broken(
                            new LineBuilder()
                                    .reference("A")
                                    .priced(Eenheid.UUR, 7, 9_500)
                                    .build(),
                            february()
                                    .reference("B")
                                    .priced(Eenheid.UUR, 7, 9_500)
                                    .build(),
                            january()
                                    .reference("C")
                                    .priced(Eenheid.UUR, 7, 9_500)
                                    .build()));
        }

        @Test
        void doNotReckonWithRejectedLines() {
            situation.allocate(300_201, Situation.hoursPerWeek().volume(16, Eenheid.UUR, Frequentie.TOTAAL));

            assertEquals(
                    List.of(List.of(TR418), List.of()),
                    broken(
                            new LineBuilder()
                                    .reference("A")
                                    .priced(Eenheid.UUR, 7, 9_400)
                                    .build(),
                            february()
                                    .reference("B")
                                    .priced(Eenheid.UUR, 7, 9_500)
                                    .build()));
        }

        @Test
        void areFreedByACreditWhereverItStands() {
            situation.allocate(300_201, Situation.hoursPerWeek().volume(9, Eenheid.UUR, Frequentie.TOTAAL));

            assertEquals(
                    List.of(List.of(), List.of()),
                    broken(new LineBuilder().build(), creditOfMarch().build()));
        }

        @Test
        void ofAnOpenAllocationGrowWithTheMonthBeingDeclared() {
            situation.allocate(
                    300_201, Situation.hoursPerWeek().until(null).volume(10, Eenheid.UUR, Frequentie.PER_MAAND));
            situation.consumption.put(300_201L, new Consumption(3 * 600, 0));

            assertBroken(february());
            situation.consumption.put(300_201L, new Consumption(4 * 600, 0));
            assertBroken(february(), TR322);
        }

        @ParameterizedTest
        @CsvSource({"155167, true", "155166, false"})
        void ofABudgetAreInCents(long budget, boolean fits) {
            situation.allocate(
                    300_201,
                    Situation.hoursPerWeek().product("45", null).withoutVolume().budget(budget));

            assertBroken(
                    new LineBuilder().priced(Eenheid.UUR, 8, 9_500), fits ? new LineRule[0] : new LineRule[] {TR369});
        }

        private LineBuilder february() {
            return new LineBuilder().period("2026-02-01", "2026-02-28");
        }

        private LineBuilder january() {
            return new LineBuilder().period("2026-01-12", "2026-01-31");
        }
    }

    @Nested
    class DebitsAndCredits {

        @Test
        void aSecondDebitOfAPeriodIsRejected() {
            assertBroken(new LineBuilder().period("2026-03-01", "2026-03-31"), TR389);
        }

        @Test
        void aSecondDebitIsAllowedWhenTheFirstWasCreditedBefore() {
            creditMarchBefore();

            assertBroken(new LineBuilder().period("2026-03-01", "2026-03-31"));
        }

        @Test
        void aSecondDebitIsAllowedBesideTheCreditOfTheFirst() {
            assertEquals(
                    List.of(List.of(), List.of()),
                    broken(
                            new LineBuilder().period("2026-03-01", "2026-03-31").build(),
                            creditOfMarch().build()));
        }

        @Test
        void aSecondDebitIsRejectedBesideACreditThatIsRejected() {
            assertEquals(
                    List.of(List.of(TR389), List.of(TR323)),
                    broken(
                            new LineBuilder().period("2026-03-01", "2026-03-31").build(),
                            creditOfMarch().volume(501).build()));
        }

        @Test
        void aCreditOfWhatWasNeverApprovedIsRejected() {
            situation.earlierDebits.clear();

            assertBroken(creditOfMarch(), TR323);
        }

        @Test
        void aSecondCreditIsRejected() {
            creditMarchBefore();

            assertBroken(creditOfMarch(), TR390);
        }

        @Test
        void aCreditEqualsItsDebitToTheLetter() {
            assertBroken(creditOfMarch());
            assertBroken(creditOfMarch().volume(499), TR323);
            assertBroken(creditOfMarch().amount(79_166), TR323);
            assertBroken(creditOfMarch().tariff(159L), TR323);
            assertBroken(creditOfMarch().unit(Eenheid.UUR), TR323);
            assertBroken(creditOfMarch().product("45", "45A49"), TR323);
            assertBroken(creditOfMarch().product("43", "45A48"), TR323);
            assertBroken(creditOfMarch().period("2026-04-01", "2026-04-30"), TR323);
        }

        @Test
        void aCreditIsNotRefusedOnContent() {
            situation.contract("45", "45A48", Eenheid.ETMAAL, 1);
            situation.allocate(
                    300_201, Situation.hoursPerWeek().until("2026-02-28").budget(1));

            assertBroken(creditOfMarch());
        }

        @Test
        void aCreditGoesBackToTheContractOfItsDebit() {
            situation.contractLines.clear();

            assertEquals(
                    Situation.CONTRACT,
                    judged(creditOfMarch().build()).getFirst().contractId());
        }

        @Test
        void aCreditOfAnotherClientsLineIsRejected() {
            EarlierDebit debit = situation.earlierDebits.removeFirst();
            situation.earlierDebits.add(new EarlierDebit(debit.contractId(), "client-2", debit.prestatie(), false));

            assertBroken(creditOfMarch(), TR323);
        }

        @Test
        void aCreditUsesItsOwnReferenceOnceToo() {
            situation.usedReferences.add("C0001");

            assertBroken(creditOfMarch(), TR314);
        }

        private void creditMarchBefore() {
            EarlierDebit debit = situation.earlierDebits.removeFirst();
            situation.earlierDebits.add(
                    new EarlierDebit(debit.contractId(), debit.clientId(), debit.prestatie(), true));
        }
    }

    private static LineBuilder creditOfMarch() {
        return new LineBuilder()
                .reference("C0001")
                .crediting("R0930")
                .period("2026-03-01", "2026-03-31")
                .volume(500)
                .amount(79_167);
    }

    private void assertBroken(LineBuilder line, LineRule... rules) {
        assertEquals(List.of(List.of(rules)), broken(line.build()));
    }

    private List<List<LineRule>> broken(Prestatie... lines) {
        return broken(Declarations.of(lines));
    }

    private List<List<LineRule>> broken(Jw323 message) {
        return judged(message).stream()
                .map(verdict -> List.copyOf(verdict.brokenRules()))
                .toList();
    }

    private List<Verdict> judged(Prestatie... lines) {
        return judged(Declarations.of(lines));
    }

    private List<Verdict> judged(Jw323 message) {
        return situation.verdicts(message);
    }
}
