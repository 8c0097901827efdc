package nl.tandem.budget;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.Token;

/** The API of this service as one caller uses it. */
public final class Api {

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    public static Api as(Token token) {
        return new Api(token.sign());
    }

    public static Api controller(String region) {
        return as(Token.of(region, Roles.CONTROLLER));
    }

    public static Api municipality(String region, String code) {
        return as(Token.of(region, Roles.MUNICIPALITY).municipality(code));
    }

    public RequestSpecification request() {
        return given().basePath("/budget/v1").auth().oauth2(token).contentType("application/json");
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public ValidatableResponse post(String path, String body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    public ValidatableResponse post(String path, String idempotencyKey, String body) {
        return request()
                .header("Idempotency-Key", idempotencyKey)
                .body(body)
                .post(path)
                .then();
    }

    /** Where the answer says that the new thing is, as a path of this API. */
    public static String location(ValidatableResponse created) {
        return created.statusCode(201).extract().header("Location").substring("/budget/v1".length());
    }
}
