package nl.tandem.budget.distributionkey;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.tandem.budget.Api;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DistributionKeysTest {

    private static final String KEY = """
            {"name": "Jeugdhulp", "vintage": "%s", "source": "Begroting 2023", "decision": "AB 7 juli 2022",
             "validFrom": "2023-01-01",
             "weights": [{"municipality": "0505", "weight": 9007199254740993}, {"municipality": "0482", "weight": 501}]}""";

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Inject
    DataSource database;

    @Test
    void aStoredKeyIsReadAsItWasGiven() {
        String path = Api.location(controller.post("/distribution-keys", KEY.formatted("meicirculaire 2021")));

        controller
                .get(path)
                .statusCode(200)
                .body("name", equalTo("Jeugdhulp"))
                .body("vintage", equalTo("meicirculaire 2021"))
                .body("source", equalTo("Begroting 2023"))
                .body("decision", equalTo("AB 7 juli 2022"))
                .body("validFrom", equalTo("2023-01-01"))
                .body("weights.municipality", equalTo(List.of("0482", "0505")))
                .body("weights.weight", equalTo(List.of(501, 9007199254740993L)));
    }

    @Test
    void theFirstAnswerEqualsTheLaterOnes() {
        var created = controller.post("/distribution-keys", KEY.formatted("2021"));
        String first = created.extract().asString();

        assertEquals(first, controller.get(Api.location(created)).extract().asString());
    }

    @Test
    void keysAreListedByNameAndVintage() {
        controller.post("/distribution-keys", KEY.formatted("2022"));
        controller.post("/distribution-keys", KEY.formatted("2021"));

        controller
                .get("/distribution-keys")
                .body("items.vintage", equalTo(List.of("2021", "2022")))
                .body("items[0].weights[0].weight", equalTo(501))
                .body("totalItems", equalTo(2));
    }

    @Test
    void everythingThatIsWrongIsAnsweredAtOnce() {
        controller
                .post("/distribution-keys", """
                        {"name": " ", "source": "s", "decision": "d", "validFrom": "soon",
                         "weights": [{"municipality": "505", "weight": 0}, {"municipality": "0482", "weight": 1.5},
                                     {"municipality": "0505", "weight": 1}, {"municipality": "0505", "weight": 2}]}""")
                .statusCode(400)
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "/name",
                                "/vintage",
                                "/validFrom",
                                "/weights/0/municipality",
                                "/weights/0/weight",
                                "/weights/1/weight",
                                "/weights/3/municipality"));
        controller.get("/distribution-keys").body("totalItems", equalTo(0));
    }

    @Test
    void aKeyWithoutWeightsIsRefused() {
        controller
                .post("/distribution-keys", """
                        {"name": "n", "vintage": "v", "source": "s", "decision": "d", "validFrom": "2023-01-01",
                         "weights": []}""")
                .statusCode(400)
                .body("errors.location", equalTo(List.of("/weights")));
    }

    @Test
    void aSecondKeyOfTheSameNameAndVintageIsRefused() {
        controller.post("/distribution-keys", KEY.formatted("2021")).statusCode(201);
        controller
                .post("/distribution-keys", KEY.formatted("2021"))
                .statusCode(409)
                .body("type", equalTo("/problems/distribution-key-exists"));
    }

    @Test
    void ofTwoAtOnceWithTheSameNameOneIsStored() throws Exception {
        Callable<Integer> store = () -> controller
                .post("/distribution-keys", KEY.formatted("2021"))
                .extract()
                .statusCode();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = threads.submit(store);
            Future<Integer> other = threads.submit(store);
            assertEquals(201 + 409, one.get() + other.get());
        }
        controller.get("/distribution-keys").body("totalItems", equalTo(1));
    }

    @Test
    void aRepeatedRequestStoresOneKey() {
        String idempotencyKey = UUID.randomUUID().toString();
        String first = Api.location(controller.post("/distribution-keys", idempotencyKey, KEY.formatted("2021")));
        controller
                .post("/distribution-keys", idempotencyKey, KEY.formatted("2021"))
                .statusCode(201)
                .header("Location", "/budget/v1" + first)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void onlyAControllerStoresAKey() {
        for (String role : Roles.ALL) {
            if (!role.equals(Roles.CONTROLLER)) {
                Api.as(Token.of(region, role).municipality("0505").provider("12345678"))
                        .post("/distribution-keys", KEY.formatted("2021"))
                        .statusCode(403);
            }
        }
    }

    @Test
    void theMunicipalitiesTheBoardAndTheContractManagersReadIt() {
        String path = Api.location(controller.post("/distribution-keys", KEY.formatted("2021")));

        Api.municipality(region, "0512").get(path).statusCode(200);
        Api.as(Token.of(region, Roles.BOARD)).get(path).statusCode(200);
        Api.as(Token.of(region, Roles.CONTRACT_MANAGER)).get(path).statusCode(200);
        Api.as(Token.of(region, Roles.PROVIDER).provider("12345678")).get(path).statusCode(403);
    }

    @Test
    void anotherRegionDoesNotSeeIt() {
        String path = Api.location(controller.post("/distribution-keys", KEY.formatted("2021")));

        Api.controller("elsewhere").get(path).statusCode(404).body("type", startsWith("/problems/not-found"));
        Api.controller("r" + UUID.randomUUID()).get("/distribution-keys").body("totalItems", equalTo(0));
    }

    @Test
    void theServiceItselfCannotChangeOrRemoveAStoredKey() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String change : List.of(
                    "UPDATE distribution_key SET name = 'x'",
                    "DELETE FROM distribution_key",
                    "UPDATE distribution_key_weight SET weight = 1",
                    "DELETE FROM distribution_key_weight")) {
                assertThrows(
                        SQLException.class, () -> connection.createStatement().executeUpdate(change), change);
            }
        }
    }
}
