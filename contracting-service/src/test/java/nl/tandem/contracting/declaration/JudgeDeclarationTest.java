package nl.tandem.contracting.declaration;

import static nl.tandem.contracting.declaration.DeclarationMessage.SECOND_CLIENT;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.declaration.CareRegion.Sent;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was sent before decides about what is sent now. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class JudgeDeclarationTest {

    private static final String REJECTED_LINE = "0200";

    private CareRegion region;

    @BeforeEach
    void prepare() {
        region = new CareRegion();
    }

    @Test
    void aDeclarationWithoutFaultsIsFullyApproved() {
        Sent march = region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));

        assertEquals(List.of("0200", "8001"), march.codes());
        assertEquals("79167 D", march.granted());
        assertEquals("ASSESSED", march.state);
    }

    @Test
    void anIdentificationIsUsedOnce() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));

        Sent again =
                region.declare(DeclarationMessage.of(1, 4, Line.of("R2").in(4)).numbered("D2"));

        assertRefused(again, List.of("9056"));
    }

    @Test
    void anIdentificationIsUsedUpByARefusedMessageToo() {
        assertRefused(
                region.declare(DeclarationMessage.of(1, 3, Line.of("R1"))
                        .xml()
                        .replace("<ijw:TotaalBedrag>79167<", "<ijw:TotaalBedrag>79168<")),
                List.of("0001"));

        assertRefused(region.declare(DeclarationMessage.of(1, 3, Line.of("R1"))), List.of("9056"));
    }

    @Test
    void aMessageIsNotDatedInTheFutureAndItsMunicipalityExists() {
        String march = DeclarationMessage.of(1, 3, Line.of("R1")).to("0999").xml();

        Sent refused = region.declare(march.replaceFirst("Dagtekening>2026-04-06<", "Dagtekening>2999-01-01<"));

        assertRefused(refused, List.of("8848", "S300"));
    }

    @Test
    void aDeclarationNumberIsUsedOnce() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));

        Sent again =
                region.declare(DeclarationMessage.of(2, 4, Line.of("R2").in(4)).numbered("D1"));

        assertEquals(List.of("0200", "9333"), again.codes());
        assertEquals("0 D", again.granted());
        assertEquals("REFUSED", again.state);
    }

    @Test
    void aRefusedDeclarationCountsAsNotSent() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));
        region.declare(DeclarationMessage.of(2, 5, Line.of("R2").in(4)).numbered("D1"));

        Sent again = region.declare(DeclarationMessage.of(3, 4, Line.of("R2").in(4)));

        assertEquals(List.of("0200", "8001"), again.codes());
        region.totals(region.provider).body("declarations", equalTo(2)).body("linesRejected", equalTo(0));
        region.api
                .as(region.provider)
                .get("/declarations")
                .then()
                .body("items.state", equalTo(List.of("ASSESSED", "REFUSED", "ASSESSED")))
                .body("items[1].returnCodes", equalTo(List.of("9333")));
        assertEquals(
                2,
                BehindTheScenes.events(region.api.region(), "declaration.assessed.v1")
                        .size());
    }

    @Test
    void aLineHasTheTariffOfAVersionInForceInItsPeriod() {
        region.amendHourlyTariff("2026-04-01", 12_000);

        Sent march = region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));
        Sent april =
                region.declare(DeclarationMessage.of(2, 4, Line.of("R2").in(4)).numbered("D2"));

        assertEquals("79167 D", march.granted());
        assertEquals("0 D", april.granted());
    }

    @Test
    void declarationsDoNotGoBackInTime() {
        region.declare(DeclarationMessage.of(1, 4, Line.of("R1")));

        assertEquals(
                List.of("0200", "8214"),
                region.declare(DeclarationMessage.of(2, 3, Line.of("R2"))).codes());
        assertEquals(
                List.of("0200", "8001"),
                region.declare(DeclarationMessage.of(3, 4, Line.of("R3").in(4))).codes());
    }

    @Test
    void theLinesOfAnUnknownClientAreNotJudged() {
        Sent march = region.declare(DeclarationMessage.of(1, 3, Line.of("R1"))
                .with("999996770", Line.of("R2").in(2)));

        assertEquals(List.of("0200", "0233", "8187", "0200"), march.codes());
        assertEquals("79167 D", march.granted());
        region.totals(region.dordrecht).body("returnCodes.code", equalTo(List.of("0233")));
    }

    @Test
    void aClientOfAnotherProviderIsUnknown() {
        region.allocate(GoldenMessage.JW301
                .with("T000000001", "T3")
                .with("12345678", "87654321")
                .with("999900006", "999996770")
                .with("300201", "300203"));

        Sent march = region.declare(DeclarationMessage.of(1, 3).with("999996770", Line.of("R1")));

        assertEquals(List.of("0200", "0233", "8187", "0200"), march.codes());
    }

    @Test
    void aLineIsOnAnAllocationOfItsClient() {
        Sent march = region.declare(
                DeclarationMessage.of(1, 3, Line.of("R1").on(999)).with(SECOND_CLIENT, Line.of("R2")));

        assertEquals(List.of("0200", "9338", "0200", "9338", REJECTED_LINE, "0200"), march.codes());
    }

    @Test
    void nothingIsDeclaredOnADeletedAllocation() {
        region.allocate(GoldenMessage.JW301
                .with("T000000001", "T3")
                .with("10:15:00", "10:16:00")
                .with("Einddatum>2026-12-31<", "Einddatum>2026-01-12<")
                .with("</jw301:Einddatum>", "</jw301:Einddatum><jw301:RedenWijziging>13</jw301:RedenWijziging>"));

        assertEquals(
                rejected("9384"),
                region.declare(DeclarationMessage.of(1, 3, Line.of("R1"))).codes());
    }

    @Test
    void aRejectedLineIsSentAgainUnderANewReference() {
        Line wrong = Line.of("R1").tariff(159);
        assertEquals(
                rejected("0611"),
                region.declare(DeclarationMessage.of(1, 3, wrong)).codes());

        assertEquals(
                rejected("8021"),
                region.declare(DeclarationMessage.of(2, 3, Line.of("R1"))).codes());
        assertEquals(
                List.of("0200", "8001"),
                region.declare(DeclarationMessage.of(3, 3, Line.of("R2"))).codes());
    }

    @Test
    void aRejectedLineIsNotCredited() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1").tariff(159)));

        Sent credit = region.declare(
                DeclarationMessage.of(2, 3, Line.of("R2").tariff(159).crediting("R1")));

        assertEquals(rejected("8017"), credit.codes());
    }

    @Test
    void aLineIsCreditedOnce() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));
        Sent credit = region.declare(DeclarationMessage.of(2, 3, Line.of("R2").crediting("R1")));
        assertEquals(List.of("0200", "8001"), credit.codes());
        assertEquals("79167 C", credit.granted());

        Sent again = region.declare(DeclarationMessage.of(3, 3, Line.of("R3").crediting("R1")));

        assertEquals(rejected("9390"), again.codes());
        assertEquals(0, region.declaredAtTheCeilings());
    }

    @Test
    void aProductIsDebitedOnceForAPeriodUntilCredited() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));

        assertEquals(
                rejected("9389"),
                region.declare(DeclarationMessage.of(2, 3, Line.of("R2"))).codes());
        region.declare(DeclarationMessage.of(3, 3, Line.of("R3").crediting("R1")));
        assertEquals(
                List.of("0200", "8001"),
                region.declare(DeclarationMessage.of(4, 3, Line.of("R4"))).codes());
    }

    @Test
    void aCreditMakesRoomForADebitThatStandsBeforeIt() {
        region.allocateHours(300203, 10);
        Line all = Line.of("R1").on(300203).minutes(600);
        region.declare(DeclarationMessage.of(1, 3, all));

        Sent moved = region.declare(DeclarationMessage.of(
                2,
                4,
                Line.of("R2").on(300203).minutes(540).in(4),
                Line.of("R3").on(300203).minutes(600).crediting("R1")));

        assertEquals(List.of("0200", "8001"), moved.codes());
        assertEquals(540 * 9500 / 60, region.declaredAtTheCeilings());
    }

    @Test
    void earlierDeclarationsUseUpAnAllocation() {
        region.allocateHours(300203, 10);
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1").on(300203).minutes(500)));

        Sent tooMuch = region.declare(
                DeclarationMessage.of(2, 4, Line.of("R2").on(300203).in(4).minutes(101)));
        Sent rest = region.declare(
                DeclarationMessage.of(3, 4, Line.of("R3").on(300203).in(4).minutes(100)));

        assertEquals(rejected("9322"), tooMuch.codes());
        assertEquals(List.of("0200", "8001"), rest.codes());
    }

    @Test
    void aReferenceIsWhateverTheProviderWritesInIt() {
        Line odd = Line.of("2026 A,{'1\"}\\");
        region.declare(DeclarationMessage.of(1, 3, odd));

        assertEquals(
                rejected("8021"),
                region.declare(DeclarationMessage.of(2, 3, odd.in(2))).codes());
        assertEquals(
                List.of("0200", "8001"),
                region.declare(DeclarationMessage.of(3, 3, Line.of("2026").in(2)))
                        .codes());
    }

    @Test
    void theReferencesOfAProviderAreUsedUpForEveryMunicipality() {
        region.allocate(GoldenMessage.JW301.with("Afzender>0505<", "Afzender>0512<"));
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));

        Sent elsewhere =
                region.declare(DeclarationMessage.of(2, 3, Line.of("R1")).to("0512"));

        assertEquals(rejected("8021"), elsewhere.codes());
    }

    @Test
    void anAnswerHasAnIdentificationOfItsOwn() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));
        region.declare(DeclarationMessage.of(2, 3, Line.of("R2")));

        region.api
                .as(region.provider)
                .get("/declarations")
                .then()
                .body("items.answerIdentification.toSet()", hasSize(2))
                .body("items.answerIdentification.every { it.length() <= 12 }", equalTo(true));
    }

    private static List<String> rejected(String code) {
        return List.of("0200", code, REJECTED_LINE, "0200");
    }

    private void assertRefused(Sent message, List<String> codes) {
        assertEquals("REFUSED", message.state);
        assertEquals(codes, message.codes());
        assertEquals(-1, message.answer().indexOf("DeclaratieAntwoord"));
    }
}
