package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An allocation, a declaration, and all that follows from them in the four services. */
@ExtendWith(RunningTandem.class)
class MainJobTest {

    /** 51 weeks of 3 hours at 95 euros, and 39 weeks of 7 days and nights at 245 euros. */
    private static final long RESERVED = 51 * 3 * 9_500 + 39 * 7 * 24_500;

    private Tandem tandem;
    private MainJob job;
    private Region region;

    MainJobTest(Tandem tandem) {
        this.tandem = tandem;
        this.job = tandem.mainJob();
        this.region = new Region(tandem);
    }

    @BeforeEach
    void nothingIsUnderWay() {
        HandledEvents.await(tandem);
    }

    @Test
    void anAllocationReservesRoomUnderTheCeiling() {
        assertEquals("GREEN", job.ceilingAtFirst().path("trafficLight").asText());
        assertEquals(0, job.ceilingAtFirst().path("reservedCents").asLong());

        assertEquals(
                RESERVED, job.ceilingWithReservation().path("reservedCents").asLong());
        assertEquals("AMBER", job.ceilingWithReservation().path("trafficLight").asText());
    }

    @Test
    void aDeclarationIsTakenInAndItsLocationTellsHowFarItIs() {
        assertEquals(202, job.acceptance().status());
        assertTrue(
                job.acceptance().header("Location").startsWith("/contracting/v1/messages/"),
                job.acceptance()::toString);
        assertEquals("ASSESSED", job.message().path("state").asText());
    }

    @Test
    void theAnswerIsTheOneOfTheStandard() {
        assertEquals(Xml.contentOfAnswer(Xml.file("jw325-april.xml")), Xml.contentOfAnswer(job.answer()));
    }

    @Test
    void theAnswerAddsUp() {
        List<Long> totals = Xml.texts(job.answer(), "TotaalBedrag").stream()
                .map(Long::valueOf)
                .toList();
        long rejected = Xml.texts(job.answer(), "Bedrag").stream()
                .mapToLong(Long::parseLong)
                .sum();

        assertEquals(List.of(641_500L, MainJob.APPROVED_IN_APRIL), totals);
        assertEquals(totals.get(0) - totals.get(1), rejected);
        assertEquals(List.of("R0004"), Xml.texts(job.answer(), "ReferentieNummer"));
        assertTrue(Xml.texts(job.answer(), "RetourCode").contains("0611"));
    }

    @Test
    void whatWasApprovedIsPostedAndNothingElse() {
        List<Long> amounts = job.postings().stream()
                .map(posting -> posting.path("amountCents").asLong())
                .sorted()
                .toList();

        assertEquals(List.of(-79_167L, 69_667L, 76_000L, 79_167L), amounts);
        assertEquals(MainJob.APPROVED_IN_APRIL, job.realisedAfter() - job.realisedBefore());
        assertAll(job.postings().stream().map(posting -> () -> {
            assertEquals(MainJob.PROVIDER, posting.path("providerCode").asText());
            assertEquals(Region.CARE_YEAR, posting.path("careYear").asInt());
        }));
    }

    @Test
    void theCeilingMovesByExactlyWhatWasApproved() {
        assertEquals(
                MainJob.APPROVED_IN_APRIL,
                job.ceilingAfter().path("declaredCents").asLong()
                        - job.ceilingBefore().path("declaredCents").asLong());
        assertEquals(
                RESERVED - MainJob.APPROVED_IN_MARCH - MainJob.APPROVED_IN_APRIL,
                job.ceilingAfter().path("reservedCents").asLong());
        assertEquals(9_000_000 - RESERVED, job.ceilingAfter().path("freeCents").asLong());
    }

    @Test
    void theSettlementByActualUseIsTheOwnCostOfEach() {
        assertEquals(job.realised(), withoutZeros(contributions(job.actualUse())));
    }

    @Test
    void theSettlementInSolidarityDividesByTheKeyToTheCent() {
        long total = sum(job.realised());

        assertEquals(total, job.fullSolidarity().path("totalCents").asLong());
        assertEquals(total, sum(contributions(job.fullSolidarity())));
        assertEquals(dividedByKey(total), contributions(job.fullSolidarity()));
        job.fullSolidarity()
                .path("contributions")
                .forEach(contribution -> assertFalse(contribution.path("steps").isEmpty(), "not explained"));
    }

    @Test
    void theIndicatorsShowTheYouthAndTheCost() {
        assertEquals(1, job.youthsInCare().path("value").asLong());
        assertEquals(
                MainJob.APPROVED_IN_MARCH + MainJob.APPROVED_IN_APRIL,
                job.costPerYouth().path("numerator").asLong());
        assertEquals(1, job.costPerYouth().path("denominator").asLong());
        assertEquals(
                76_000,
                region.measurement("COST_PER_YOUTH", MainJob.DORDRECHT, "2026-04")
                        .orElseThrow()
                        .path("value")
                        .asLong());
    }

    @Test
    void theGoalOfAProjectMovesWithItsIndicator() {
        assertEquals(1, job.goalsAfter().get(0).path("currentValue").asLong());
        assertEquals(
                MainJob.APPROVED_IN_MARCH,
                job.goalsBefore().get(1).path("currentValue").asLong());
        assertEquals(
                MainJob.APPROVED_IN_MARCH + MainJob.APPROVED_IN_APRIL,
                job.goalsAfter().get(1).path("currentValue").asLong());
    }

    @Test
    void sendingAgainWithTheSameKeyGivesTheFirstAnswerAndChangesNothing() {
        JsonNode before = region.declarationTotals();

        Api.Answer again = tandem.as("portal-12345678").sendMessage(MainJob.APRIL_KEY, Xml.file("jw323-april.xml"));

        assertEquals(202, again.status());
        assertEquals(job.acceptance().header("Location"), again.header("Location"));
        HandledEvents.await(tandem);
        assertEquals(before, region.declarationTotals());
        assertEquals(job.realisedAfter(), region.realisedCents(MainJob.DORDRECHT));
    }

    @Test
    void sendingAgainAsSomethingNewIsAnsweredWith9056() {
        Api portal = tandem.as("portal-12345678");
        JsonNode ceilingBefore = region.ceiling(job.contract());

        Api.Answer accepted = portal.sendMessage(Xml.file("jw323-april.xml")).ok();
        JsonNode message = portal.awaitProcessed(accepted.header("Location"));
        String answer = portal.get(accepted.header("Location") + "/answer").ok().body();

        assertEquals("REFUSED", message.path("state").asText());
        assertEquals(List.of("9056"), Xml.texts(answer, "RetourCode"));
        assertEquals(List.of(), Xml.texts(answer, "DeclaratieNummer"));
        HandledEvents.await(tandem);
        assertEquals(job.realisedAfter(), region.realisedCents(MainJob.DORDRECHT));
        assertEquals(ceilingBefore, region.ceiling(job.contract()));
    }

    private static Map<String, Long> contributions(JsonNode settlement) {
        Map<String, Long> contributions = new TreeMap<>();
        settlement
                .path("contributions")
                .forEach(contribution -> contributions.put(
                        contribution.path("municipality").asText(),
                        contribution.path("contributionCents").asLong()));
        return contributions;
    }

    /** Largest remainder, once more: whole cents first, then one each to the largest remainders. */
    private static Map<String, Long> dividedByKey(long total) {
        BigInteger weights = BigInteger.valueOf(sum(Region.KEY_2023));
        Map<String, Long> parts = new TreeMap<>();
        Map<String, BigInteger> remainders = new TreeMap<>();
        Region.KEY_2023.forEach((municipality, weight) -> {
            BigInteger[] quota = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(weights);
            parts.put(municipality, quota[0].longValueExact());
            remainders.put(municipality, quota[1]);
        });
        List<String> order = new ArrayList<>(remainders.keySet());
        order.sort(Comparator.comparing((String municipality) -> remainders.getOrDefault(municipality, BigInteger.ZERO))
                .thenComparing(municipality -> Region.KEY_2023.getOrDefault(municipality, 0L))
                .reversed());
        order.stream().limit(total - sum(parts)).forEach(municipality -> parts.merge(municipality, 1L, Long::sum));
        return parts;
    }

    private static Map<String, Long> withoutZeros(Map<String, Long> amounts) {
        Map<String, Long> others = new TreeMap<>(amounts);
        others.values().removeIf(amount -> amount == 0);
        return others;
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
