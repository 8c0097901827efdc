package nl.tandem.kit.thing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

/** What every service gets from the kit over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ThingsTest {

    private static final String BODY = """
            {"name": "%s", "cents": 100, "kind": "BIG", "parts": [{"label": "a"}]}""";

    private final String region = "r" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final String backOffice =
            Token.of(region, Roles.MUNICIPALITY).municipality("0505").sign();

    @Test
    void everyInputErrorIsAnsweredAtOnce() {
        as(backOffice)
                .header("Idempotency-Key", key)
                .body("""
                        {"cents": "many", "kind": "HUGE", "colour": 1, "parts": [{"label": ""}]}""")
                .post("/things")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-input"))
                .body("title", notNullValue())
                .body("errors.location", containsInAnyOrder("/cents", "/kind", "/colour", "/name", "/parts/0/label"));
    }

    @Test
    void whatIsNotJsonIsRefusedAsInput() {
        as(backOffice)
                .header("Idempotency-Key", key)
                .body("{")
                .post("/things")
                .then()
                .statusCode(400);
        as(backOffice)
                .header("Idempotency-Key", key)
                .body("")
                .post("/things")
                .then()
                .statusCode(400);
    }

    @Test
    void everyAnswerCarriesTheVersionOfTheApi() {
        as(backOffice).get("/things").then().statusCode(200).header("API-Version", "0.1.0");
        given().basePath("/kit/v1").get("/nothing").then().statusCode(404).header("API-Version", "0.1.0");
    }

    @Test
    void withoutATokenOrWithOneOfAnotherServiceNothingIsAnswered() {
        given().basePath("/kit/v1")
                .get("/things")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"));
        as(Token.of(region, Roles.CONTROLLER).audience("tandem-other").sign())
                .get("/things")
                .then()
                .statusCode(401);
    }

    @Test
    void aRoleThatIsNotNamedIsForbidden() {
        as(Token.of(region, Roles.BOARD).sign())
                .get("/things")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        String first = make("once", key).statusCode(201).extract().header("Location");
        make("once", key).statusCode(201).header("Location", first).header("Idempotency-Replayed", "true");
        as(backOffice).get("/things").then().body("items", hasSize(1));
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        make("one", key).statusCode(201);
        make("other", key).statusCode(409).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aCreationWithoutKeyIsRefused() {
        as(backOffice)
                .body(BODY.formatted("x"))
                .post("/things")
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo("Idempotency-Key"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String location = make("v", key).extract().header("Location").substring("/kit/v1".length());
        String tag = as(backOffice).get(location).header("ETag");
        as(backOffice).body(BODY.formatted("w")).put(location).then().statusCode(428);
        as(backOffice)
                .header("If-Match", tag)
                .body(BODY.formatted("w"))
                .put(location)
                .then()
                .statusCode(200);
        as(backOffice)
                .header("If-Match", tag)
                .body(BODY.formatted("z"))
                .put(location)
                .then()
                .statusCode(412);
    }

    @Test
    void anotherMunicipalityOrRegionSeesNothing() {
        String location = make("mine", key).extract().header("Location").substring("/kit/v1".length());
        as(Token.of(region, Roles.MUNICIPALITY).municipality("0512").sign())
                .get(location)
                .then()
                .statusCode(404);
        as(Token.of("elsewhere", Roles.CONTROLLER).sign()).get(location).then().statusCode(404);
        as(Token.of(region, Roles.MUNICIPALITY).sign()).get("/things").then().body("totalItems", equalTo(0));
        as(Token.of(region, Roles.CONTROLLER).sign()).get(location).then().statusCode(200);
    }

    @Test
    void aCollectionIsReadPageByPage() {
        for (String name : new String[] {"a", "b", "c"}) {
            make(name, UUID.randomUUID().toString()).statusCode(201);
        }
        as(backOffice)
                .queryParam("page", 2)
                .queryParam("pageSize", 1)
                .get("/things")
                .then()
                .body("items.name", equalTo(java.util.List.of("b")))
                .body("totalItems", equalTo(3))
                .header("Link", containsString("</kit/v1/things?page=3&pageSize=1>; rel=\"next\""));
        as(backOffice).queryParam("pageSize", 0).get("/things").then().statusCode(400);
        as(backOffice).queryParam("page", "x").get("/things").then().statusCode(404);
    }

    @Test
    void aTrailingSlashIsNotFound() {
        as(backOffice).get("/things/").then().statusCode(404);
    }

    @Test
    void aMethodThatIsNotThereIsNamedSo() {
        as(backOffice).delete("/things").then().statusCode(405).contentType("application/problem+json");
    }

    private io.restassured.response.ValidatableResponse make(String name, String idempotencyKey) {
        return as(backOffice)
                .header("Idempotency-Key", idempotencyKey)
                .body(BODY.formatted(name))
                .post("/things")
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().basePath("/kit/v1").auth().oauth2(token).contentType("application/json");
    }
}
