package nl.tandem.contracting.declaration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.XmlTree;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A declaration with two debits, a credit with its replacement, and a line of another client at a wrong tariff. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ExampleOfTheStandardTest {

    private static final long MARCH = 79_167;
    private static final long APRIL = 66_500;

    private CareRegion region;
    private CareRegion.Sent april;

    @BeforeEach
    void declare() {
        region = new CareRegion();
        region.declare(DeclarationMessage.of(1, 3, Line.of("R0930")));
        april = region.declare(GoldenMessage.JW323.text());
    }

    @Test
    void theAnswerIsThatOfTheStandard() throws Exception {
        String answer = april.answer();
        String identification = answer.replaceAll("(?s).*?Identificatie>([A-Z0-9]{1,12})<.*", "$1");
        String dagtekening = answer.replaceAll("(?s).*?Dagtekening>([-0-9]{10})<.*", "$1");

        assertEquals(
                XmlTree.elements(GoldenMessage.JW325
                        .with("A000000042", identification)
                        .with("2026-05-12", dagtekening)
                        .text()
                        .getBytes(StandardCharsets.UTF_8)),
                XmlTree.elements(answer.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSumsOfDeclarationsEventsTotalsAndCeilingsAreTheSame() {
        region.totals(region.api.board())
                .body("declarations", equalTo(2))
                .body("linesApproved", equalTo(4))
                .body("linesRejected", equalTo(1))
                .body("submittedCents", equalTo((int) (MARCH + 641_500)))
                .body("approvedCents", equalTo((int) (MARCH + APRIL)))
                .body("returnCodes.code", equalTo(List.of("0611")))
                .body("returnCodes.lines", equalTo(List.of(1)));
        assertEquals(
                MARCH + APRIL,
                events("lines-approved.v1").stream()
                        .mapToLong(event -> event.getLong("lines.amountCents.sum()"))
                        .sum());
        assertEquals(
                List.of(MARCH, APRIL),
                events("assessed.v1").stream()
                        .map(event -> event.getLong("approvedCents"))
                        .toList());
        assertEquals(MARCH + APRIL, region.declaredAtTheCeilings());
    }

    @Test
    void whatIsDeclaredIsNoLongerReserved() {
        assertEquals(reserved(new CareRegion()) - MARCH - APRIL, reserved(region));
    }

    @Test
    void aCreditTellsWhichDebitItTookBack() {
        JsonPath march = declaration(1);
        JsonPath lines = declaration(0);

        assertEquals(lines.getString("lines[1].lineId"), march.getString("lines[0].creditedBy"));
        assertEquals(-79_167, lines.getLong("lines[1].amountCents"));
        assertEquals("R0930", lines.getString("lines[1].previousReference"));
    }

    @Test
    void everyLineIsShownWithItsVerdictUnderAPseudonym() {
        region.api
                .as(region.dordrecht)
                .get("/declarations/{id}", declaration(0).getString("declarationId"))
                .then()
                .body("declarationNumber", equalTo("D202604001"))
                .body("period", equalTo("2026-04"))
                .body("messageId", equalTo(april.messageId))
                .body("state", equalTo("ASSESSED"))
                .body("returnCodes", equalTo(List.of("0200")))
                .body("lines.reference", equalTo(List.of("R0001", "R0002", "R0003", "R0004")))
                .body("lines.approved", equalTo(List.of(true, true, true, false)))
                .body("lines[3].returnCodes", equalTo(List.of("0611")))
                .body("lines.clientPseudonym.toSet()", hasSize(2))
                .body(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("9999000")));
    }

    @Test
    void theEventsOfADeclarationEndWithWhatBecameOfIt() {
        List<String> types = BehindTheScenes.query(
                "SELECT substring(type FROM '[a-z-]+.v1$') FROM outbox WHERE region = ? AND key = ? ORDER BY xid, id",
                region.api.region(),
                region.api.region() + ":" + declaration(0).getString("declarationId"));

        assertEquals(List.of("lines-approved.v1", "assessed.v1"), types);
        JsonPath assessed = events("assessed.v1").getLast();
        assertEquals(april.messageId, assessed.getString("messageId"));
        assertEquals(3, assessed.getInt("linesApproved"));
        assertEquals(List.of("0611"), assessed.getList("returnCodes.code"));
    }

    /** Latest first. */
    private JsonPath declaration(int index) {
        String id = region.api
                .as(region.provider)
                .get("/declarations")
                .jsonPath()
                .getString("items[%d].declarationId".formatted(index));
        return region.api.as(region.provider).get("/declarations/{id}", id).jsonPath();
    }

    private static long reserved(CareRegion region) {
        return region.api
                .as(region.api.contractManager())
                .get("/ceilings?careYear=2026")
                .jsonPath()
                .getLong("items[0].reservedCents");
    }

    private List<JsonPath> events(String type) {
        return BehindTheScenes.events(region.api.region(), "declaration." + type).stream()
                .map(JsonPath::from)
                .toList();
    }
}
