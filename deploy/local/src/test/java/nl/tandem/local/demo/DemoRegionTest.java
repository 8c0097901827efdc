package nl.tandem.local.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoRegionTest {

    private static final Pattern BSN = Pattern.compile("<jw3..:Bsn>([^<]*)<");

    @Test
    void theSameSeedAndScaleGiveTheSameBytes() {
        assertEquals(fingerprint(new DemoRegion(7, 0.01)), fingerprint(new DemoRegion(7, 0.01)));
    }

    @Test
    void anotherSeedGivesAnotherRegion() {
        assertNotEquals(fingerprint(new DemoRegion(7, 0.01)), fingerprint(new DemoRegion(8, 0.01)));
    }

    @Test
    void everyBsnIsATestNumber() {
        Set<String> bsns = new HashSet<>();
        texts(new DemoRegion(1, 0.05))
                .flatMap(text -> BSN.matcher(text).results().map(found -> found.group(1)))
                .forEach(bsns::add);

        assertTrue(bsns.size() > 400, "only %d BSNs".formatted(bsns.size()));
        assertAll(bsns.stream().map(bsn -> () -> {
            assertTrue(bsn.compareTo("999900006") >= 0 && bsn.compareTo("999999990") <= 0, bsn);
            assertTrue(TestBsns.passesElevenTest(bsn), bsn);
        }));
    }

    @Test
    void theElevenTestTellsNumbersApart() {
        assertTrue(TestBsns.passesElevenTest("999900006"));
        assertTrue(TestBsns.passesElevenTest("999996794"));
        assertTrue(!TestBsns.passesElevenTest("123456789"));
    }

    @Test
    void anIndependentRecountOfTheMessagesAgrees() {
        DemoRegion region = new DemoRegion(20260401, 0.05);

        Recount recount = new Recount();
        region.providers().forEach(recount::readAllocations);
        region.providers().forEach(year -> year.declarations().forEach(recount::judge));
        region.providers().forEach(year -> year.repeats().forEach(recount::judge));

        Expected expected = Expected.of(region);
        assertAll(
                () -> assertEquals(expected.approvedCentsByMunicipality(), recount.approvedCentsByMunicipality),
                () -> assertEquals(expected.rejectedLinesByCode(), recount.rejectedLinesByCode),
                () -> assertEquals(expected.submittedCents(), recount.submittedCents),
                () -> assertEquals(expected.lines(), recount.lines),
                () -> assertEquals(expected.allocations(), recount.allocations()));
    }

    @Test
    void aSmallRegionShowsEveryFlaw() {
        Expected expected = Expected.of(new DemoRegion(1, 0.01));

        assertEquals(
                Arrays.stream(Flaw.values()).map(Flaw::returnCode).sorted().toList(),
                List.copyOf(expected.rejectedLinesByCode().keySet()));
    }

    @Test
    void atScaleOneItIsAsLargeAsZuidHollandZuid() {
        DemoRegion region = new DemoRegion(1, 1);
        Expected expected = Expected.of(region);
        List<Long> turnovers = region.providers()
                .map(year -> year.declarations().stream()
                        .mapToLong(DeclarationMessage::submittedCents)
                        .sum())
                .sorted(Comparator.reverseOrder())
                .toList();
        long all = turnovers.stream().mapToLong(Long::longValue).sum();
        long largest =
                turnovers.subList(0, 32).stream().mapToLong(Long::longValue).sum();

        assertAll(
                () -> assertEquals(150, expected.providers()),
                () -> assertBetween(8_500, region.size().youths(), 10_000),
                () -> assertBetween(
                        1.3, (double) expected.allocations() / region.size().youths(), 1.8),
                () -> assertBetween(10_000, (double) expected.lines(), 15_000),
                () -> assertBetween(1_000, (double) expected.declarationMessages(), 1_500),
                () -> assertBetween(0.6, (double) largest / all, 0.9),
                () -> assertBetween(0.002, rate(expected, Flaw.WRONG_TARIFF), 0.006),
                () -> assertBetween(0.002, rate(expected, Flaw.ABOVE_ALLOCATION), 0.006),
                () -> assertBetween(0.001, rate(expected, Flaw.AFTER_END), 0.005),
                () -> assertBetween(0.0005, rate(expected, Flaw.DOUBLE), 0.004));
    }

    @Test
    void youthsAreAtMostAsManyAsThereAreTestNumbers() {
        RegionSize size = RegionSize.of(1);

        assertTrue(size.isCapped());
        assertEquals(10_000, size.youthsAsked());
        assertEquals(TestBsns.ofYouths().size(), size.youths());
    }

    @Test
    void everyYouthLivesInOneMunicipalityAndHasANumberOfHisOwn() {
        List<Youth> youths = new DemoRegion(1, 0.2).youths();

        assertEquals(2_000, youths.size());
        assertEquals(2_000, youths.stream().map(Youth::bsn).distinct().count());
        assertEquals(
                651,
                youths.stream()
                        .filter(youth -> youth.municipality().name().equals("Dordrecht"))
                        .count());
    }

    @Test
    void aCountryIsReadProviderByProvider() {
        DemoRegion country = new DemoRegion(1, 60);

        assertEquals(6_000, country.size().providers());
        assertTrue(country.providers()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .allocations()
                        .size()
                > 1_000);
    }

    @Test
    void aScaleThatMakesNoSenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DemoRegion(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new DemoRegion(1, Double.NaN));
    }

    private static double rate(Expected expected, Flaw flaw) {
        return (double) expected.rejectedLinesByCode().getOrDefault(flaw.returnCode(), 0L) / expected.lines();
    }

    private static void assertBetween(double least, double value, double most) {
        assertTrue(least <= value && value <= most, "%s is not from %s to %s".formatted(value, least, most));
    }

    private static Stream<String> texts(DemoRegion region) {
        return region.providers()
                .flatMap(year -> Stream.of(
                                Stream.of(year.contract().toString()),
                                year.allocations().stream().map(AllocationMessage::xml),
                                year.allDeclarations().map(DeclarationMessage::xml))
                        .flatMap(text -> text));
    }

    private static String fingerprint(DemoRegion region) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts(region).forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
