package nl.tandem.budget.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.tandem.budget.participation.MunicipalityAmount;
import nl.tandem.kit.problem.InputError;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** The schemes as pure functions: the reference figures to the cent, and what must hold for any figures. */
class SchemesTest {

    private static final UUID KEY_ID = UUID.fromString("0199a1f0-5b7e-7c3c-9d52-3f4f6a7b8c9d");
    private static final List<String> CODES = List.of("0482", "0505", "0512");
    private static final Gen<List<Long>> COSTS =
            lists().of(longs().between(-1_000_000_000_000L, 1_000_000_000_000L)).ofSizeBetween(1, 20);
    private static final Gen<Integer> SEEDS = integers().all();

    private final JsonNode golden = Golden.read("solidariteit-voorbeelden");

    @Test
    void fullSolidarity() {
        assertEquals(
                Golden.cents(golden.get("A_volledigeSolidariteit")),
                amounts(new FullSolidarity(KEY_ID), example(2023)));
    }

    @Test
    void actualUse() {
        assertEquals(Golden.cents(golden.get("B_werkelijkGebruik")), amounts(new ActualUse(), example(2023)));
    }

    @Test
    void partialSolidarity() {
        assertEquals(Golden.cents(golden.get("C_partieel_s50")), amounts(partial(5000), example(2023)));
    }

    @Test
    void thePhaseOutEndsAtActualUse() {
        List<PartialSolidarity.Phase> phases = new ArrayList<>();
        golden.get("G_afbouw")
                .forEach(year -> phases.add(new PartialSolidarity.Phase(
                        year.get("jaar").asInt(), (int) Math.round(year.get("s").asDouble() * 10_000))));
        Scheme scheme = new PartialSolidarity(KEY_ID, phases);

        golden.get("G_afbouw")
                .forEach(year -> assertEquals(
                        Golden.cents(year.get("bijdragen")),
                        amounts(scheme, example(year.get("jaar").asInt()))));
        assertThrows(SchemeHasNoPhase.class, () -> scheme.requireHoldsIn(2024));
        assertThrows(SchemeHasNoPhase.class, () -> scheme.divide(example(2024)));
    }

    @Test
    void insurance() {
        assertEquals(
                Golden.cents(golden.get("D_verzekering_alpha40").get("bijdragen")),
                amounts(new Insurance(KEY_ID, 4000), example(2023)));
    }

    @Test
    void corridor() {
        assertEquals(
                Golden.cents(golden.get("D2_corridor_k5pct").get("bijdragen")),
                amounts(new Corridor(KEY_ID, 500), example(2023)));
        assertEquals(7_000_000L, step(new Corridor(KEY_ID, 500), example(2023), "0482", Step.Kind.POOL_TOTAL));
        assertEquals(-2_500_000L, step(new Corridor(KEY_ID, 500), example(2023), "0482", Step.Kind.OWN_PART));
    }

    @Test
    void stopLoss() {
        JsonNode expected = golden.get("E_stoploss_T100k");
        SortedMap<String, Long> excess = new TreeMap<>();
        List<String> names = List.of("A", "B", "C");
        for (int i = 0; i < 3; i++) {
            long sum = 0;
            for (JsonNode client : expected.get("clienten").get(names.get(i))) {
                sum += Math.max(0, client.asLong() - 100_000) * 100;
            }
            excess.put(CODES.get(i), sum);
        }
        assertEquals(Golden.cents(expected.get("excess")), List.copyOf(excess.values()));
        Pot pot = new Pot(2023, null, List.of(), example(2023).costsCents(), key(), null, excess, new TreeMap<>());

        assertEquals(Golden.cents(expected.get("bijdragen")), amounts(new StopLoss(KEY_ID, 10_000_000L, 0), pot));
        assertEquals(
                Golden.cents(expected.get("metEigenRisico20pct")),
                amounts(new StopLoss(KEY_ID, 10_000_000L, 2000), pot));
    }

    @Test
    void multiYearAverageBySumOrByMean() {
        JsonNode expected = golden.get("F_driejaarsgemiddelde");
        Pot pot = usePot(expected, 60_000_000L);

        assertEquals(
                Golden.cents(expected.get("bijdragenUitSom")),
                amounts(new MultiYearAverage(3, MultiYearAverage.Method.SHARE_OF_SUM), pot));
        SortedMap<String, Share> byMean = new MultiYearAverage(3, MultiYearAverage.Method.MEAN_OF_SHARES).divide(pot);
        for (int i = 0; i < 3; i++) {
            List<String> fraction = List.of(
                    expected.get("gemiddeldeVanJaaraandelen").get(i).asText().split("/", -1));
            assertEquals(
                    BigFraction.of(Integer.parseInt(fraction.getFirst()), Integer.parseInt(fraction.getLast()))
                            .multiply(60_000_000),
                    at(byMean, CODES.get(i)).exactCents());
        }
    }

    @Test
    void previousYearDividesByTheYearBefore() {
        Pot pot = usePot(golden.get("F_driejaarsgemiddelde"), 23L);

        // 11, 9 and 3 youths in the year before.
        assertEquals(List.of(11L, 9L, 3L), amounts(new PreviousYear(), pot));
        assertThrows(NoUseKnown.class, () -> new PreviousYear().divide(example(2023)));
    }

    @Test
    void dampingCompensatesWhoLosesMost() {
        JsonNode expected = golden.get("H_overgangsdemping");
        // What municipalities receive is a negative payment.
        SortedMap<String, BigFraction> before = receipts(expected.get("historisch"));
        SortedMap<String, BigFraction> after = receipts(expected.get("objectief"));

        SortedMap<String, BigFraction> changes = Damping.changes(before, after, BasisPoints.of(500));

        List<Long> result = CODES.stream()
                .map(code -> at(after, code).add(at(changes, code)).negate().longValue())
                .toList();
        assertEquals(Golden.cents(expected.get("resultaat")), result);
    }

    @Test
    void dampingOfAContributionNeverExceedsTheAgreedDisadvantage() {
        Agreement agreement = new Agreement(
                List.of(new Agreement.Part(null, new ActualUse())),
                new Damping(MunicipalityAmount.listOf(cents(500_000, 300_000, 250_000)), 1000),
                null);

        List<Contribution> contributions = Dividing.divide(agreement, "AB", List.of(example(2023)));

        // 420,000 is more than 300,000 and ten per cent; the others pay what is above 330,000 by their gains of 50,000
        // and 70,000.
        assertEquals(
                List.of(48_750_000L, 33_000_000L, 23_250_000L),
                contributions.stream().map(Contribution::contributionCents).toList());
    }

    @Test
    void aCorrectionMovesCostAndAddsNone() {
        Agreement agreement = new Agreement(
                List.of(new Agreement.Part(null, new FullSolidarity(KEY_ID))),
                null,
                List.of(new Correction("Cumulatieregeling 2017", MunicipalityAmount.listOf(cents(-1_000, 400, 600)))));

        List<Contribution> contributions = Dividing.divide(agreement, "AB", List.of(example(2023)));

        assertEquals(
                List.of(52_400_000L, 31_540_000L, 21_060_000L),
                contributions.stream().map(Contribution::contributionCents).toList());
        Correction broken = new Correction("x", MunicipalityAmount.listOf(cents(1, 0, 0)));
        assertEquals(
                List.of("/agreement/corrections/0/amounts"),
                new Agreement(agreement.parts(), null, List.of(broken))
                        .errors("/agreement").stream().map(InputError::location).toList());
    }

    @Test
    void aMixAddsUpItsParts() {
        Agreement agreement = new Agreement(
                List.of(
                        new Agreement.Part("VERBLIJF", new FullSolidarity(KEY_ID)),
                        new Agreement.Part(null, new ActualUse())),
                null,
                null);
        Pot residence = new Pot(
                2023,
                "VERBLIJF",
                List.of("44"),
                new TreeMap<>(Map.of("0505", 100L)),
                key(),
                null,
                new TreeMap<>(),
                new TreeMap<>());
        Pot rest = pot(2023, new TreeMap<>(Map.of("0505", 7L, "0482", 3L)), null);

        List<Contribution> contributions = Dividing.divide(agreement, "RBO", List.of(residence, rest));

        assertEquals(
                List.of(53L, 37L, 20L),
                contributions.stream().map(Contribution::contributionCents).toList());
        assertEquals(SchemeType.MIX, agreement.kind());
        assertEquals(
                List.of(3L, 107L, 0L),
                contributions.stream().map(Contribution::costCents).toList());
    }

    @Test
    void theTenMunicipalitiesOf2023PayExactlyTheTotal() {
        JsonNode printed = Golden.read("verdeelsleutel-2023");
        SortedMap<String, Long> weights = new TreeMap<>();
        Map<String, Long> expected = new TreeMap<>();
        JsonNode exact = printed.at("/computed/mode_LARGEST_REMAINDER_cent/amountsInCents");
        for (int i = 0; i < 10; i++) {
            JsonNode row = printed.get("rows").get(i);
            String code = row.get("cbsCode").asText().substring(2);
            weights.put(code, row.get("basispunten").asLong());
            expected.put(code, exact.get(i).asLong());
        }
        Pot pot = pot(2023, new TreeMap<>(Map.of("0505", 21_638_700L)), new KeyWeights(KEY_ID, "n", "v", weights));

        Map<String, Long> contributions = new TreeMap<>();
        Dividing.divide(only(new FullSolidarity(KEY_ID)), "d", List.of(pot))
                .forEach(c -> contributions.put(c.municipality(), c.contributionCents()));

        assertEquals(expected, contributions);
    }

    @Test
    void everyStepOfTheExplanationIsTold() {
        Pot pot = pot(
                2026,
                new TreeMap<>(Map.of("0505", 100L)),
                new KeyWeights(
                        KEY_ID, "Jeugdhulp", "meicirculaire 2021", new TreeMap<>(Map.of("0505", 2L, "0482", 1L))));

        Contribution dordrecht = Dividing.divide(only(new FullSolidarity(KEY_ID)), "AB 7 juli 2022", List.of(pot))
                .getLast();

        assertEquals(
                List.of(
                        "OWN_COST 100 Own cost (eigen kosten) of the care in 2026.",
                        "POOL_IN 100 All own cost goes into the solidarity.",
                        "POOL_TOTAL 100 Total that is shared.",
                        "KEY_SHARE null Share by key Jeugdhulp, meicirculaire 2021 (verdeelsleutel): 2 of 3.",
                        "POOL_OUT 66 To bear of the total, by the key. Exactly 66 cents and 2/3 of a cent.",
                        "EXACT_QUOTA 66 The exact amount, in whole cents. Exactly 66 cents and 2/3 of a cent.",
                        "ROUNDING 1 One rounding cent, for one of the largest remainders (grootste-rest-methode).",
                        "DECISION null Decided: AB 7 juli 2022",
                        "CONTRIBUTION 67 The contribution is the whole cents and the rounding cent."),
                dordrecht.steps().stream()
                        .map(step -> "%s %s %s".formatted(step.step(), step.amountCents(), step.description()))
                        .toList());
    }

    @Test
    void costOfAMunicipalityOutsideTheKeyIsRefusedByName() {
        Pot pot = pot(
                2026,
                new TreeMap<>(Map.of("0505", 1L, "0512", 2L, "0642", 0L)),
                new KeyWeights(KEY_ID, "k", "v", new TreeMap<>(Map.of("0482", 1L))));

        MunicipalitiesNotInKey refused =
                assertThrows(MunicipalitiesNotInKey.class, () -> new FullSolidarity(KEY_ID).divide(pot));

        assertEquals(409, refused.status());
        assertTrue(refused.detail().contains("0505, 0512"), refused.detail());
        assertFalse(refused.detail().contains("0642"), "a municipality whose cost came to nothing is no obstacle");
    }

    @Test
    void theContributionsOfEverySchemeAddUpToTheCost() {
        qt().withExamples(150).forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            Pot pot = random(amounts, seed);
            for (Scheme scheme : every(seed)) {
                assertEquals(
                        pot.totalCents(),
                        sum(rounded(scheme, pot)),
                        scheme.kind().name());
                BigFraction exact = scheme.divide(pot).values().stream()
                        .map(Share::exactCents)
                        .reduce(BigFraction.ZERO, BigFraction::add);
                assertEquals(
                        BigFraction.of(pot.totalCents()), exact, scheme.kind().name());
            }
        });
    }

    @Test
    void eachContributionIsWithinOneCentOfItsExactPart() {
        qt().withExamples(150).forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            Pot pot = random(amounts, seed);
            for (Scheme scheme : every(seed)) {
                Map<String, Long> rounded = rounded(scheme, pot);
                scheme.divide(pot)
                        .forEach((municipality, share) -> assertTrue(
                                share.exactCents()
                                                .subtract(BigFraction.of(at(rounded, municipality)))
                                                .abs()
                                                .compareTo(BigFraction.ONE)
                                        < 0,
                                scheme.kind().name()));
            }
        });
    }

    @Test
    void creditsMirrorDebits() {
        qt().withExamples(150).forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            if (amounts.stream().mapToLong(Long::longValue).sum() == 0) {
                return;
            }
            Pot debit = random(amounts, seed);
            Pot credit = random(amounts.stream().map(amount -> -amount).toList(), seed);
            for (Scheme scheme : List.of(new FullSolidarity(KEY_ID), new ActualUse(), partial(3333))) {
                Map<String, Long> mirrored = rounded(scheme, credit);
                rounded(scheme, debit)
                        .forEach((municipality, cents) -> assertEquals(
                                -cents,
                                at(mirrored, municipality),
                                scheme.kind().name()));
            }
        });
    }

    @Test
    void whoeverTakesWhichCodeTheExactPartsMoveAlong() {
        qt().withExamples(150).forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            Pot pot = random(amounts, seed);
            List<String> codes = List.copyOf(pot.costsCents().keySet());
            List<String> shuffled = new ArrayList<>(codes);
            Collections.shuffle(shuffled, new Random(seed));
            Map<String, String> names = new HashMap<>();
            for (int i = 0; i < codes.size(); i++) {
                names.put(codes.get(i), shuffled.get(i));
            }
            Pot renamed = renamed(pot, names);
            for (Scheme scheme : every(seed)) {
                SortedMap<String, Share> after = scheme.divide(renamed);
                scheme.divide(pot)
                        .forEach((municipality, share) -> assertEquals(
                                share.exactCents(),
                                at(after, at(names, municipality)).exactCents(),
                                scheme.kind().name()));
            }
        });
    }

    @Test
    void theSchemesMeetWhereTheyShould() {
        qt().withExamples(150).forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            Pot pot = random(amounts, seed);
            int ownRisk = Math.floorMod(seed, 10_001);

            assertEquals(
                    exact(new FullSolidarity(KEY_ID), pot), exact(partial(10_000), pot), "s = 1 is full solidarity");
            assertEquals(exact(new ActualUse(), pot), exact(partial(0), pot), "s = 0 is actual use");
            assertEquals(
                    exact(partial(10_000 - ownRisk), pot),
                    exact(new Insurance(KEY_ID, ownRisk), pot),
                    "insurance is partial solidarity with s = 1 - own risk");
            assertEquals(
                    exact(new FullSolidarity(KEY_ID), pot),
                    exact(new Corridor(KEY_ID, 0), pot),
                    "a corridor without width is full solidarity");
            assertEquals(
                    exact(new ActualUse(), pot),
                    exact(new StopLoss(KEY_ID, 1L, 10_000), pot),
                    "all co-insurance is actual use");
        });
    }

    @Test
    void whoCostsMorePaysMore() {
        qt().withExamples(150).forAll(COSTS, SEEDS).checkAssert((amounts, seed) -> {
            Pot pot = random(amounts, seed);
            String code = pot.costsCents().firstKey();
            SortedMap<String, Long> more = new TreeMap<>(pot.costsCents());
            more.merge(code, 1_000L, Long::sum);
            Pot dearer = new Pot(
                    pot.careYear(),
                    null,
                    List.of(),
                    more,
                    pot.key(),
                    pot.budgetCents(),
                    pot.excessCents(),
                    pot.useCounts());
            for (Scheme scheme : List.of(partial(5000), new Insurance(KEY_ID, 2500), new StopLoss(KEY_ID, 1L, 0))) {
                assertTrue(
                        at(exact(scheme, dearer), code)
                                        .subtract(at(exact(scheme, pot), code))
                                        .signum()
                                > 0,
                        scheme.kind().name());
            }
        });
    }

    private static List<Scheme> every(int seed) {
        int basisPoints = Math.floorMod(seed, 10_001);
        return List.of(
                new FullSolidarity(KEY_ID),
                new ActualUse(),
                partial(basisPoints),
                new Insurance(KEY_ID, basisPoints),
                new Corridor(KEY_ID, basisPoints),
                new StopLoss(KEY_ID, 1_000L, basisPoints),
                new MultiYearAverage(3, MultiYearAverage.Method.SHARE_OF_SUM),
                new MultiYearAverage(2, MultiYearAverage.Method.MEAN_OF_SHARES),
                new PreviousYear());
    }

    private Pot example(int year) {
        return new Pot(
                year,
                null,
                List.of(),
                byCode(Golden.cents(golden.get("werkelijk"))),
                key(),
                golden.get("begroot").asLong() * 100,
                new TreeMap<>(),
                new TreeMap<>());
    }

    private static KeyWeights key() {
        return new KeyWeights(KEY_ID, "Jeugdhulp", "2021", byCode(List.of(50L, 30L, 20L)));
    }

    private static Pot pot(int year, SortedMap<String, Long> costs, @Nullable KeyWeights key) {
        return new Pot(year, null, List.of(), costs, key, null, new TreeMap<>(), new TreeMap<>());
    }

    private static Pot usePot(JsonNode golden, long cents) {
        SortedMap<Integer, SortedMap<String, Long>> counts = new TreeMap<>();
        List<String> names = List.of("A", "B", "C");
        for (int year = 0; year < 3; year++) {
            SortedMap<String, Long> ofYear = new TreeMap<>();
            for (int i = 0; i < 3; i++) {
                ofYear.put(
                        CODES.get(i),
                        golden.get("aantallen").get(names.get(i)).get(year).asLong());
            }
            counts.put(2020 + year, ofYear);
        }
        return new Pot(
                2023, null, List.of(), new TreeMap<>(Map.of("0505", cents)), null, null, new TreeMap<>(), counts);
    }

    private static Scheme partial(int basisPoints) {
        return new PartialSolidarity(KEY_ID, List.of(new PartialSolidarity.Phase(2023, basisPoints)));
    }

    private static Agreement only(Scheme scheme) {
        return new Agreement(List.of(new Agreement.Part(null, scheme)), null, null);
    }

    private static List<Long> amounts(Scheme scheme, Pot pot) {
        return List.copyOf(rounded(scheme, pot).values());
    }

    private static SortedMap<String, Long> rounded(Scheme scheme, Pot pot) {
        SortedMap<String, Long> contributions = new TreeMap<>();
        Dividing.divide(only(scheme), "decision", List.of(pot))
                .forEach(c -> contributions.put(c.municipality(), c.contributionCents()));
        return contributions;
    }

    private static SortedMap<String, BigFraction> exact(Scheme scheme, Pot pot) {
        SortedMap<String, BigFraction> exact = new TreeMap<>();
        scheme.divide(pot).forEach((municipality, share) -> exact.put(municipality, share.exactCents()));
        return exact;
    }

    private static @Nullable Long step(Scheme scheme, Pot pot, String municipality, Step.Kind kind) {
        return at(scheme.divide(pot), municipality).steps().stream()
                .filter(step -> step.step() == kind)
                .findFirst()
                .orElseThrow()
                .amountCents();
    }

    private static SortedMap<String, BigFraction> receipts(JsonNode euros) {
        SortedMap<String, BigFraction> payments = new TreeMap<>();
        List<Long> cents = Golden.cents(euros);
        for (int i = 0; i < 3; i++) {
            payments.put(CODES.get(i), BigFraction.of(-cents.get(i)));
        }
        return payments;
    }

    private static SortedMap<String, Long> cents(long... euros) {
        return byCode(LongStream.of(euros).mapToObj(euro -> euro * 100).toList());
    }

    private static SortedMap<String, Long> byCode(List<Long> amounts) {
        SortedMap<String, Long> map = new TreeMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            map.put(CODES.get(i), amounts.get(i));
        }
        return map;
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Any costs with distinct weights, a budget, expensive clients and use. */
    private static Pot random(List<Long> amounts, int seed) {
        Random random = new Random(seed);
        SortedMap<String, Long> costs = numbered(amounts);
        SortedMap<String, Long> excess = new TreeMap<>();
        SortedMap<Integer, SortedMap<String, Long>> use = new TreeMap<>();
        costs.keySet().forEach(code -> excess.put(code, random.nextLong(0, 1_000_000_000)));
        for (int year = 2020; year < 2023; year++) {
            SortedMap<String, Long> counts = new TreeMap<>();
            costs.keySet().forEach(code -> counts.put(code, random.nextLong(1, 5_000)));
            use.put(year, counts);
        }
        List<Long> weights = random.longs(1, 10_000_000_000L)
                .distinct()
                .limit(amounts.size())
                .boxed()
                .toList();
        return new Pot(
                2023,
                null,
                List.of(),
                costs,
                new KeyWeights(KEY_ID, "k", "v", numbered(weights)),
                random.nextLong(0, 1_000_000_000_000L),
                excess,
                use);
    }

    private static SortedMap<String, Long> numbered(List<Long> amounts) {
        SortedMap<String, Long> costs = new TreeMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            costs.put("%04d".formatted(100 + i), amounts.get(i));
        }
        return costs;
    }

    private static Pot renamed(Pot pot, Map<String, String> names) {
        SortedMap<Integer, SortedMap<String, Long>> use = new TreeMap<>();
        pot.useCounts().forEach((year, counts) -> use.put(year, renamed(counts, names)));
        KeyWeights key = pot.requiredKey();
        return new Pot(
                pot.careYear(),
                null,
                List.of(),
                renamed(pot.costsCents(), names),
                new KeyWeights(key.distributionKeyId(), key.name(), key.vintage(), renamed(key.weights(), names)),
                pot.budgetCents(),
                renamed(pot.excessCents(), names),
                use);
    }

    private static SortedMap<String, Long> renamed(Map<String, Long> amounts, Map<String, String> names) {
        SortedMap<String, Long> result = new TreeMap<>();
        amounts.forEach((municipality, cents) -> result.put(at(names, municipality), cents));
        return result;
    }

    private static <V> V at(Map<String, V> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}
