package nl.tandem.contracting.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.declaration.CareRegion.Sent;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.MessageReader;
import nl.tandem.contracting.ijw.WideLimits;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an allocation goes through, from the first 301 to the last credit, and what is reserved and declared meanwhile. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AllocationLifeTest {

    private static final List<String> APPROVED = List.of("0200", "8001");
    private static final long HOURS_PER_WEEK = 3 * 9_500;
    private static final long MARCH = 79_167;

    @Inject
    JudgeDeclarations judgeDeclarations;

    private CareRegion region;
    private long reservedBefore;

    @BeforeEach
    void prepare() {
        region = new CareRegion();
        reservedBefore = region.reservedAtTheCeilings();
    }

    @Test
    void endingReleasesWhatComesAfterItAndKeepsWhatWasDeclared() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));

        region.allocate(AllocationMessage.of(1, 300201)
                .until("2026-03-31")
                .because("05")
                .message());

        // 12 of 51 weeks are left, of which March is declared.
        assertReserved(-39 * HOURS_PER_WEEK - MARCH);
        assertEquals(MARCH, region.declaredAtTheCeilings());
        assertEquals(
                rejected("9308"),
                region.declare(DeclarationMessage.of(2, 4, Line.of("R2").in(4))).codes());
        assertEquals(
                List.of("05", "2026-03-31"),
                List.of(
                        lastRecorded().getString("reasonForChange"),
                        lastRecorded().getString("endDate")));
    }

    @Test
    void extendingReservesAgain() {
        region.allocate(AllocationMessage.of(1, 300201)
                .until("2026-03-31")
                .because("05")
                .message());

        region.allocate(AllocationMessage.of(2, 300201)
                .until("2026-06-28")
                .because("04")
                .message());

        assertReserved(-(51 - 24) * HOURS_PER_WEEK);
        assertEquals(
                APPROVED,
                region.declare(DeclarationMessage.of(1, 4, Line.of("R1").in(4))).codes());
    }

    @Test
    void anAllocationIsDeletedWhenItsLinesAreCredited() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));

        assertEquals(
                List.of("9385"),
                region.answerTo(AllocationMessage.of(1, 300201).deleted().message()));
        region.declare(DeclarationMessage.of(2, 3, Line.of("R2").crediting("R1")));
        assertReserved(0);
        region.allocate(AllocationMessage.of(2, 300201).deleted().message());

        assertReserved(-51 * HOURS_PER_WEEK);
        assertEquals(
                rejected("9384"),
                region.declare(DeclarationMessage.of(3, 3, Line.of("R3"))).codes());
    }

    @Test
    void anAllocationIsNotDeletedUnderALineThatIsBeingApproved() {
        String deletion = ActingFor.tenant(
                Tenant.ofRegion(region.api.region()),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    judgeDeclarations.process(stored(DeclarationMessage.of(1, 3, Line.of("R1"))));
                    String messageId = region.send(
                            AllocationMessage.of(1, 300201).deleted().message());
                    awaitWaiting();
                    return messageId;
                }));

        assertEquals(List.of("9385"), region.codesOf(deletion, region.dordrecht));
        assertEquals(MARCH, region.declaredAtTheCeilings());
        assertReserved(-MARCH);
    }

    @Test
    void whenAClientMovesTheCostOfEachPeriodIsOfTheMunicipalityOfThatPeriod() {
        region.allocate(AllocationMessage.of(1, 300201)
                .until("2026-04-14")
                .because("07")
                .message());
        region.allocate(
                AllocationMessage.of(2, 300201).by("0512").from("2026-04-15").message());
        Line before = Line.of("R1").in("2026-04-01", "2026-04-14");
        Line after = Line.of("R2").in("2026-04-15", "2026-04-30").minutes(480);

        assertEquals(
                APPROVED, region.declare(DeclarationMessage.of(1, 4, before)).codes());
        assertEquals(
                APPROVED,
                region.declare(DeclarationMessage.of(2, 4, after).to("0512")).codes());

        assertEquals(Map.of("0505", MARCH, "0512", 76_000L), approvedByMunicipality());
        // Both have the week of the move.
        assertReserved(HOURS_PER_WEEK - MARCH - 76_000);
        assertEquals("0512", lastRecorded().getString("municipality"));
    }

    @Test
    void afterAMoveEachMunicipalityRejectsThePeriodOfTheOther() {
        region.allocate(AllocationMessage.of(1, 300201)
                .until("2026-04-14")
                .because("07")
                .message());
        region.allocate(
                AllocationMessage.of(2, 300202).by("0512").from("2026-04-15").message());

        Sent tooLate = region.declare(DeclarationMessage.of(1, 4, Line.of("R1").in("2026-04-15", "2026-04-30")));
        Sent tooEarly = region.declare(
                DeclarationMessage.of(2, 4, Line.of("R2").on(300202).in("2026-04-01", "2026-04-14"))
                        .to("0512"));
        Sent mayOfTheOther =
                region.declare(DeclarationMessage.of(3, 5, Line.of("R3").in(5)));
        Sent numberOfTheOther = region.declare(
                DeclarationMessage.of(4, 5, Line.of("R4").on(300202).in(5)));

        assertEquals(List.of("9308", "9387", "9388"), ofLine(tooLate));
        assertEquals(List.of("9307", "9387", "9388"), ofLine(tooEarly));
        assertEquals(rejected("9308"), mayOfTheOther.codes());
        assertEquals(rejected("9338"), numberOfTheOther.codes());
        assertEquals(Map.of(), approvedByMunicipality());
    }

    @Test
    void whatWasApprovedBeforeTheMoveWasKnownIsCreditedAndDeclaredAnew() {
        region.declare(DeclarationMessage.of(1, 4, Line.of("R1").in(4)));
        region.allocate(AllocationMessage.of(1, 300201)
                .until("2026-04-14")
                .because("07")
                .message());
        region.allocate(
                AllocationMessage.of(2, 300201).by("0512").from("2026-04-15").message());

        Sent corrected = region.declare(DeclarationMessage.of(
                2,
                4,
                Line.of("R2").in(4).crediting("R1"),
                Line.of("R3").in("2026-04-01", "2026-04-14").minutes(60)));
        Sent moved = region.declare(DeclarationMessage.of(
                        3, 4, Line.of("R4").in("2026-04-15", "2026-04-30").minutes(440))
                .to("0512"));

        assertEquals(APPROVED, corrected.codes());
        assertEquals(APPROVED, moved.codes());
        assertEquals(Map.of("0505", 9_500L, "0512", 69_667L), approvedByMunicipality());
        assertEquals(9_500 + 69_667, region.declaredAtTheCeilings());
    }

    @Test
    void aGenericAllocationTakesAnyProductUntilItsBudgetIsUsedUp() {
        region.allocate(
                AllocationMessage.of(1, 300300).anyProduct().budget(200_000).message());
        assertReserved(200_000);

        Sent march = region.declare(DeclarationMessage.of(
                1, 3, hours("R1", 8).on(300300), Line.of("R2").on(300300).delivering("43A07", "14", 4, 24_500)));
        assertEquals(APPROVED, march.codes());
        assertReserved(200_000 - 174_000);
        assertEquals(
                rejected("9369"),
                region.declare(DeclarationMessage.of(
                                2, 4, hours("R3", 3).on(300300).in(4)))
                        .codes());
        region.declare(DeclarationMessage.of(
                3,
                4,
                hours("R4", 8).on(300300).crediting("R1"),
                hours("R5", 3).on(300300).in(4)));

        assertEquals(98_000 + 28_500, region.declaredAtTheCeilings());
        assertReserved(200_000 - 98_000 - 28_500);
    }

    @Test
    void anAspecificAllocationTakesTheProductsOfItsCategory() {
        region.allocate(
                AllocationMessage.of(1, 300300).category("45").budget(100_000).message());
        region.allocate(AllocationMessage.of(2, 300301)
                .category("43")
                .until("2026-06-30")
                .message());
        assertReserved(100_000);

        assertEquals(
                APPROVED,
                region.declare(DeclarationMessage.of(
                                1,
                                3,
                                hours("R1", 8).on(300300),
                                Line.of("R2").on(300301).delivering("43A07", "14", 31, 24_500)))
                        .codes());
        assertEquals(
                rejected("9339"),
                region.declare(DeclarationMessage.of(
                                2, 4, hours("R3", 1).on(300301).in(4)))
                        .codes());
        assertReserved(100_000 - 76_000);
    }

    @Test
    void aTaskIsAllocatedAndNeverDeclared() {
        region.allocate(AllocationMessage.of(1, 300300)
                .product("51A01")
                .volume(1, "82", "6")
                .message());
        region.allocate(AllocationMessage.of(2, 300301).category("51").message());
        assertReserved(0);

        Sent specific = region.declare(
                DeclarationMessage.of(1, 3, Line.of("R1").on(300300).delivering("51A01", "82", 1, 10_000_000)));
        Sent aspecific = region.declare(
                DeclarationMessage.of(2, 3, Line.of("R2").on(300301).delivering("51A01", "82", 1, 10_000_000)));

        assertEquals(rejected("S329"), specific.codes());
        assertEquals(rejected("S329"), aspecific.codes());
        assertEquals(0, region.declaredAtTheCeilings());
    }

    @Test
    void crisisCareIsAllocatedAfterwardsForItsFirstFourWeeks() {
        Line april = Line.of("R1").on(300460).in("2026-04-01", "2026-04-28").delivering("46A01", "14", 28, 30_000);
        assertEquals(
                List.of("9019"), region.answerTo(start("S000000002")), "nothing starts before the allocation is there");
        assertEquals(
                rejected("9338"),
                region.declare(DeclarationMessage.of(1, 4, april)).codes());

        region.allocate(AllocationMessage.of(1, 300460)
                .product("46A01")
                .allocatedOn("2026-04-10")
                .from("2026-04-01")
                .until("2026-04-28")
                .volume(28, "14", "6")
                .message());
        region.allocate(AllocationMessage.of(2, 300461)
                .allocatedOn("2026-04-24")
                .from("2026-04-29")
                .message());

        assertEquals(List.of(), region.answerTo(start("S000000003")));
        Sent all = region.declare(DeclarationMessage.of(
                2,
                4,
                new Line("R2", null, april.allocation(), april.period(), april.delivered()),
                Line.of("R3").on(300461).in("2026-04-29", "2026-04-30").minutes(60)));
        assertEquals(APPROVED, all.codes());
        assertEquals(Map.of("0505", 28 * 30_000L + 9_500), approvedByMunicipality());
        Sent may = region.declare(
                DeclarationMessage.of(3, 5, Line.of("R4").on(300460).in(5).delivering("46A01", "14", 1, 30_000)));
        assertEquals(List.of("9308", "9322"), ofLine(may));
    }

    private static GoldenMessage start(String identification) {
        return GoldenMessage.JW305
                .with("S000000001", identification)
                .with("Dagtekening>2026-01-16<", "Dagtekening>2026-04-13<")
                .with("300201", "300460")
                .with(
                        "<ijw:Categorie>45</ijw:Categorie><ijw:Code>45A48<",
                        "<ijw:Categorie>46</ijw:Categorie><ijw:Code>46A01<")
                .with("ToewijzingIngangsdatum>2026-01-12<", "ToewijzingIngangsdatum>2026-04-01<")
                .with("Begindatum>2026-01-14<", "Begindatum>2026-04-01<");
    }

    private static Line hours(String reference, long hours) {
        return Line.of(reference).delivering("45A48", "04", hours, 9_500);
    }

    private void assertReserved(long more) {
        assertEquals(reservedBefore + more, region.reservedAtTheCeilings());
    }

    private Map<String, Long> approvedByMunicipality() {
        Map<String, Long> cents = new HashMap<>();
        for (String event : BehindTheScenes.events(region.api.region(), "declaration.lines-approved.v1")) {
            JsonPath data = JsonPath.from(event);
            cents.merge(data.getString("municipality"), data.getLong("lines.amountCents.sum()"), Long::sum);
        }
        return cents;
    }

    private JsonPath lastRecorded() {
        return JsonPath.from(BehindTheScenes.events(region.api.region(), "allocation.recorded.v1")
                .getLast());
    }

    private static List<String> rejected(String code) {
        return List.of("0200", code, "0200", "0200");
    }

    private static List<String> ofLine(Sent sent) {
        return sent.codes().stream().filter(code -> !code.equals("0200")).toList();
    }

    private static StoredMessage stored(DeclarationMessage message) {
        byte[] xml = message.xml().getBytes(StandardCharsets.UTF_8);
        return new StoredMessage(
                UUID.randomUUID(),
                message.municipality(),
                "12345678",
                Instant.parse("2026-06-01T10:00:00Z"),
                new MessageReader(WideLimits.LIMITS).read(new ByteArrayInputStream(xml)),
                () -> new ByteArrayInputStream(xml));
    }

    /** Until somebody waits for a lock that is held. */
    private static void awaitWaiting() {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < deadline) {
            if (!BehindTheScenes.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                    .isEmpty()) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
        throw new AssertionError("Nobody waited.");
    }
}
