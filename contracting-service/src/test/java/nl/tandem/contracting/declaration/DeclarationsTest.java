package nl.tandem.contracting.declaration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which declarations. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeclarationsTest {

    private final CareRegion region = new CareRegion();

    @BeforeEach
    void declare() {
        region.allocate(GoldenMessage.JW301.with("Afzender>0505<", "Afzender>0512<"));
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1"), Line.of("R2").on(999)));
        region.declare(DeclarationMessage.of(2, 3, Line.of("R3")).to("0512"));
    }

    @Test
    void theRegionSeesAllAndEachPartyItsOwn() {
        sees(region.api.contractManager(), List.of("0512", "0505"));
        sees(region.provider, List.of("0512", "0505"));
        sees(region.dordrecht, List.of("0505"));
        sees(region.api.municipality("0512"), List.of("0512"));
        sees(region.api.provider("87654321"), List.of());
        sees(Token.of("elsewhere", Roles.CONTROLLER).sign(), List.of());
    }

    @Test
    void totalsAreThoseOfWhatIsSeen() {
        region.totals(region.api.board()).body("declarations", equalTo(2)).body("approvedCents", equalTo(2 * 79_167));
        region.totals(region.dordrecht)
                .body("declarations", equalTo(1))
                .body("linesRejected", equalTo(1))
                .body("returnCodes", hasSize(1));
        region.totals(region.api.municipality("0512")).body("returnCodes", hasSize(0));
        region.totals(region.api.provider("87654321"))
                .body("declarations", equalTo(0))
                .body("approvedCents", equalTo(0));
    }

    @Test
    void nobodyElseReadsADeclaration() {
        String path = "/declarations/"
                + region.api
                        .as(region.dordrecht)
                        .get("/declarations")
                        .jsonPath()
                        .getString("items[0].declarationId");

        region.api.as(region.dordrecht).get(path).then().statusCode(200);
        for (String stranger : List.of(
                region.api.municipality("0512"),
                region.api.provider("87654321"),
                Token.of("elsewhere", Roles.CONTRACT_MANAGER).sign())) {
            region.api.as(stranger).get(path).then().statusCode(404);
        }
        region.api.as(region.api.board()).get(path).then().statusCode(403);
    }

    @Test
    void declarationsAreFilteredAndReadPageByPage() {
        region.api
                .as(region.provider)
                .queryParam("municipality", "0505")
                .queryParam("providerCode", "12345678")
                .get("/declarations")
                .then()
                .body("items.municipality", equalTo(List.of("0505")))
                .body("totalItems", equalTo(1));
        region.api
                .as(region.provider)
                .queryParam("providerCode", "87654321")
                .get("/declarations")
                .then()
                .body("totalItems", equalTo(0));
        region.api
                .as(region.provider)
                .queryParam("pageSize", 1)
                .queryParam("page", 2)
                .get("/declarations")
                .then()
                .body("items.municipality", equalTo(List.of("0505")));
    }

    @Test
    void theLinesOfADeclarationAreReadPageByPage() {
        String id =
                region.api.as(region.dordrecht).get("/declarations").jsonPath().getString("items[0].declarationId");

        region.api
                .as(region.dordrecht)
                .queryParam("pageSize", 1)
                .queryParam("page", 2)
                .get("/declarations/{id}", id)
                .then()
                .body("linesApproved", equalTo(1))
                .body("linesRejected", equalTo(1))
                .body("lines.reference", equalTo(List.of("R2")));
    }

    private void sees(String token, List<String> municipalities) {
        region.api
                .as(token)
                .get("/declarations")
                .then()
                .statusCode(200)
                .body("items.municipality", equalTo(municipalities));
    }
}
