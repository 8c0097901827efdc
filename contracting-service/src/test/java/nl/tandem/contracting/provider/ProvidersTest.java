package nl.tandem.contracting.provider;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.tandem.contracting.Api;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProvidersTest {

    private final Api region = new Api();

    @Test
    void aRegisteredProviderIsSeenByTheRegionAndByItself() {
        region.registerProvider("12345678");
        region.registerProvider("87654321");

        region.as(region.board())
                .get("/providers")
                .then()
                .body("items.agbCode", equalTo(java.util.List.of("12345678", "87654321")));
        region.as(region.municipality("0505")).get("/providers").then().body("totalItems", equalTo(2));
        region.as(region.provider("12345678")).get("/providers").then().body("items", hasSize(1));
        region.as(region.provider("12345678")).get("/providers/12345678").then().statusCode(200);
    }

    @Test
    void aProviderHasALegalForm() {
        region.create(region.contractManager(), "/providers", """
                {"agbCode": "12345678", "name": "Provider", "legalForm": "stichting"}""").statusCode(201);

        region.as(region.board()).get("/providers/12345678").then().body("legalForm", equalTo("stichting"));
    }

    @Test
    void anotherProviderOrRegionSeesNothingOfIt() {
        region.registerProvider("12345678");

        region.as(region.provider("87654321")).get("/providers/12345678").then().statusCode(404);
        region.as(Token.of("elsewhere", Roles.CONTRACT_MANAGER).sign())
                .get("/providers/12345678")
                .then()
                .statusCode(404);
    }

    @Test
    void aProviderIsRegisteredOncePerRegion() {
        region.registerProvider("12345678");

        region.create(region.contractManager(), "/providers", """
                {"agbCode": "12345678", "name": "Another"}""")
                .statusCode(409)
                .body("type", equalTo("/problems/provider-already-registered"));
        new Api().registerProvider("12345678");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        region.create(region.contractManager(), "/providers", """
                {"agbCode": "123", "name": " ", "kvkNumber": "x"}""")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/agbCode", "/name", "/kvkNumber"));
    }

    @Test
    void onlyTheContractManagerRegisters() {
        for (String token : new String[] {region.board(), region.provider("12345678"), region.municipality("0505")}) {
            region.create(token, "/providers", """
                    {"agbCode": "12345678", "name": "X"}""").statusCode(403);
        }
    }
}
