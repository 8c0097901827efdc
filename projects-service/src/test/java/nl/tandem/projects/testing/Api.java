package nl.tandem.projects.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.Token;

/** The API of this service as somebody of a region calls it. */
public record Api(String region) {

    private static final String BASE = "/projects/v1";

    public ValidatableResponse post(String path, String body) {
        return as(Roles.PROGRAMME_MANAGER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then();
    }

    /** Registers it and returns its path behind the base path. */
    public String created(String path, String body) {
        return post(path, body).statusCode(201).extract().header("Location").substring(BASE.length());
    }

    public RequestSpecification as(String role) {
        return with(Token.of(region, role).sign());
    }

    public RequestSpecification asMunicipality(String code) {
        return with(Token.of(region, Roles.MUNICIPALITY).municipality(code).sign());
    }

    public static RequestSpecification with(String token) {
        return given().basePath(BASE).auth().oauth2(token).contentType("application/json");
    }
}
