package nl.tandem.budget.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** The schemes as pure functions. */
class SchemesTest {

    private static final UUID KEY_ID = UUID.fromString("0199a1f0-5b7e-7c3c-9d52-3f4f6a7b8c9d");
    private static final Gen<List<Long>> COSTS =
            lists().of(longs().between(-1_000_000_000_000L, 1_000_000_000_000L)).ofSizeBetween(1, 20);
    private static final Gen<Integer> SEEDS = integers().all();

    /** The three municipalities of the worked examples, in euros. */
    private final SortedMap<String, Long> costs = cents("0482", 450_000, "0505", 420_000, "0512", 180_000);

    @Test
    void fullSolidarityDividesTheTotalByTheKey() {
        assertEquals(
                cents("0482", 525_000, "0505", 315_000, "0512", 210_000),
                contributions(solidarity(costs, Map.of("0482", 50L, "0505", 30L, "0512", 20L))));
    }

    @Test
    void underActualUseEachPaysItsOwnCost() {
        assertEquals(costs, contributions(actualUse(costs)));
    }

    @Test
    void theTenMunicipalitiesOf2023PayExactlyTheTotal() {
        Map<String, Long> basisPoints = Map.of(
                "0482", 501L, "0505", 3255L, "0512", 829L, "0523", 381L, "0531", 587L, "1963", 1299L, "1978", 777L,
                "0590", 639L, "0610", 673L, "0642", 1060L);
        Map<String, Long> expected = Map.of(
                "0482", 1083990L, "0505", 7042692L, "0512", 1793669L, "0523", 824352L, "0531", 1270065L, "1963",
                2810586L, "1978", 1681159L, "0590", 1382575L, "0610", 1456139L, "0642", 2293473L);

        assertEquals(
                new TreeMap<>(expected),
                contributions(solidarity(new TreeMap<>(Map.of("0505", 21_638_700L)), basisPoints)));
    }

    @Test
    void everyStepOfTheExplanationIsTold() {
        Contribution dordrecht = solidarity(new TreeMap<>(Map.of("0505", 100L)), Map.of("0505", 2L, "0482", 1L))
                .contributions()
                .getLast();

        assertEquals("0505", dordrecht.municipality());
        assertEquals(
                List.of(
                        "OWN_COST 100 Own cost (eigen kosten): the care for the municipality's own youths.",
                        "REGIONAL_TOTAL 100 Total cost of the region (regionaal totaal).",
                        "KEY_SHARE null Share by key Jeugdhulp, meicirculaire 2021 (verdeelsleutel): 2 of 3.",
                        "EXACT_QUOTA 66 Exact part: 100 x 2 / 3 = 66 cents and 2/3 of a cent; the amount is the whole"
                                + " cents.",
                        "ROUNDING 1 One rounding cent, for one of the largest remainders (grootste-rest-methode).",
                        "CONTRIBUTION 67 The contribution is the whole cents and the rounding cent."),
                dordrecht.steps().stream()
                        .map(step -> "%s %s %s".formatted(step.step(), step.amountCents(), step.description()))
                        .toList());
    }

    @Test
    void costOfAMunicipalityOutsideTheKeyIsRefusedByName() {
        SettlementInputs inputs = solidarity(costs, Map.of("0482", 1L));

        MunicipalitiesNotInKey refused = assertThrows(MunicipalitiesNotInKey.class, inputs::contributions);

        assertEquals(409, refused.status());
        assertTrue(refused.detail().contains("0505, 0512"), refused.detail());
    }

    @Test
    void aMunicipalityOutsideTheKeyWhoseCostCameToNothingIsNoObstacle() {
        SettlementInputs inputs = solidarity(new TreeMap<>(Map.of("0482", 10L, "0505", 0L)), Map.of("0482", 1L));

        assertEquals(Map.of("0482", 10L), contributions(inputs));
    }

    @Test
    void contributionsThatAreNotTheCostAreRefused() {
        SettlementInputs inputs = actualUse(new TreeMap<>(Map.of("0482", 10L)));

        assertThrows(
                IllegalStateException.class,
                () -> inputs.requireConserved(List.of(new Contribution("0482", 10, null, 9, List.of()))));
    }

    @Test
    void theFrozenInputsHaveOneCanonicalForm() {
        SettlementInputs inputs =
                solidarity(new TreeMap<>(Map.of("0505", 2L, "0482", 1L)), Map.of("0505", 3L, "0482", 4L));

        assertEquals("""
                {"careYear":2026,"costsCents":{"0482":1,"0505":2},"key":{"distributionKeyId":\
                "0199a1f0-5b7e-7c3c-9d52-3f4f6a7b8c9d","name":"Jeugdhulp","vintage":"meicirculaire 2021","weights":\
                {"0482":4,"0505":3}},"region":"zhz","scheme":"FULL_SOLIDARITY"}""", inputs.canonicalForm());
        assertEquals(inputs, SettlementInputs.parse(inputs.canonicalForm()));
        assertEquals(
                inputs.hash(), SettlementInputs.parse(inputs.canonicalForm()).hash());
        assertEquals(
                "{\"careYear\":2026,\"costsCents\":{\"0482\":1},\"region\":\"zhz\",\"scheme\":\"ACTUAL_USE\"}",
                actualUse(new TreeMap<>(Map.of("0482", 1L))).canonicalForm());
    }

    @Test
    void oneCentMoreIsAnotherHash() {
        assertTrue(!actualUse(cents("0482", 1))
                .hash()
                .equals(actualUse(new TreeMap<>(Map.of("0482", 101L))).hash()));
    }

    @Test
    void theContributionsAddUpToTheCost() {
        qt().forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            SettlementInputs inputs = solidarity(numbered(amounts), weights(amounts.size(), seed));
            assertEquals(inputs.totalCents(), sum(contributions(inputs)));
            assertEquals(inputs.totalCents(), sum(contributions(actualUse(numbered(amounts)))));
        });
    }

    @Test
    void eachContributionIsWithinOneCentOfItsExactPart() {
        qt().forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            Map<String, Long> weights = weights(amounts.size(), seed);
            BigInteger sum = BigInteger.valueOf(sum(weights));
            SettlementInputs inputs = solidarity(numbered(amounts), weights);
            contributions(inputs).forEach((municipality, cents) -> {
                BigInteger exact = BigInteger.valueOf(inputs.totalCents())
                        .multiply(BigInteger.valueOf(weights.getOrDefault(municipality, 0L)));
                BigInteger off =
                        BigInteger.valueOf(cents).multiply(sum).subtract(exact).abs();
                assertTrue(off.compareTo(sum) < 0, municipality);
            });
        });
    }

    @Test
    void creditsMirrorDebits() {
        qt().forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            Map<String, Long> weights = weights(amounts.size(), seed);
            List<Long> credits = amounts.stream().map(amount -> -amount).toList();
            Map<String, Long> mirrored = contributions(solidarity(numbered(credits), weights));
            contributions(solidarity(numbered(amounts), weights))
                    .forEach((municipality, cents) -> assertEquals(-cents, mirrored.get(municipality)));
        });
    }

    @Test
    void whoeverTakesWhichCodeTheContributionsMoveAlong() {
        qt().forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            // Distinct weights, because only between equal weights the code decides who gets a cent.
            SortedMap<String, Long> costs = numbered(amounts);
            Map<String, Long> weights = weights(amounts.size(), seed);
            List<String> shuffled = new java.util.ArrayList<>(costs.keySet());
            java.util.Collections.shuffle(shuffled, new Random(seed));
            List<String> codes = List.copyOf(costs.keySet());
            Map<String, String> renamed =
                    IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(codes::get, shuffled::get));

            Map<String, Long> before = contributions(solidarity(costs, weights));
            Map<String, Long> after = contributions(solidarity(rename(costs, renamed), rename(weights, renamed)));

            assertEquals(rename(before, renamed), after);
        });
    }

    private static SettlementInputs solidarity(SortedMap<String, Long> costs, Map<String, Long> weights) {
        KeyWeights key = new KeyWeights(KEY_ID, "Jeugdhulp", "meicirculaire 2021", new TreeMap<>(weights));
        return new SettlementInputs("zhz", 2026, Scheme.FULL_SOLIDARITY, key, costs);
    }

    private static SettlementInputs actualUse(SortedMap<String, Long> costs) {
        return new SettlementInputs("zhz", 2026, Scheme.ACTUAL_USE, null, costs);
    }

    private static SortedMap<String, Long> contributions(SettlementInputs inputs) {
        return inputs.contributions().stream()
                .collect(Collectors.toMap(
                        Contribution::municipality, Contribution::contributionCents, (a, b) -> a, TreeMap::new));
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Amounts in euros for pairs of municipality and amount. */
    private static SortedMap<String, Long> cents(Object... pairs) {
        SortedMap<String, Long> cents = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            cents.put((String) pairs[i], (Integer) pairs[i + 1] * 100L);
        }
        return cents;
    }

    private static SortedMap<String, Long> numbered(List<Long> amounts) {
        SortedMap<String, Long> costs = new TreeMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            costs.put("%04d".formatted(100 + i), amounts.get(i));
        }
        return costs;
    }

    /** Distinct weights for as many municipalities. */
    private static Map<String, Long> weights(int size, int seed) {
        List<Long> distinct = new Random(seed)
                .longs(1, 10_000_000_000L)
                .distinct()
                .limit(size)
                .boxed()
                .toList();
        return numbered(distinct);
    }

    private static SortedMap<String, Long> rename(Map<String, Long> amounts, Map<String, String> renamed) {
        SortedMap<String, Long> result = new TreeMap<>();
        amounts.forEach((municipality, cents) -> result.put(renamed.getOrDefault(municipality, municipality), cents));
        return result;
    }
}
