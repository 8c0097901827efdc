package nl.tandem.contracting;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.Token;

/** The API as the people of one region use it; every test has a region of its own. */
public final class Api {

    private final String region;

    public Api() {
        this("r" + UUID.randomUUID());
    }

    public Api(String region) {
        this.region = region;
    }

    public String region() {
        return region;
    }

    public String contractManager() {
        return Token.of(region, Roles.CONTRACT_MANAGER).sign();
    }

    public String board() {
        return Token.of(region, Roles.BOARD).sign();
    }

    public String municipality(String code) {
        return Token.of(region, Roles.MUNICIPALITY).municipality(code).sign();
    }

    public String provider(String code) {
        return Token.of(region, Roles.PROVIDER).provider(code).sign();
    }

    public String operator() {
        return Token.of(region, Roles.OPERATOR).sign();
    }

    public String broker() {
        return Token.of(region, Roles.MESSAGE_BROKER).sign();
    }

    public RequestSpecification as(String token) {
        return given().basePath("/contracting/v1").auth().oauth2(token);
    }

    /** A POST of JSON with a key of its own. */
    public ValidatableResponse create(String token, String path, String body) {
        return as(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then();
    }

    public void registerProvider(String agbCode) {
        create(contractManager(), "/providers", """
                {"agbCode": "%s", "name": "Provider %s", "kvkNumber": "12345678"}""".formatted(agbCode, agbCode)).statusCode(201);
    }
}
