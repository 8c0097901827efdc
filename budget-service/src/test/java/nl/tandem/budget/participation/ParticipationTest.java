package nl.tandem.budget.participation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.kit.testing.RealServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ParticipationTest {

    private final Api controller = Api.controller("r" + UUID.randomUUID());

    @Test
    void seventeenMunicipalitiesBecomeTen() {
        for (String code : List.of("0482", "0585", "0584", "0588", "0611")) {
            Given.municipality(controller, code, "2015-01-01");
        }
        Given.municipality(controller, "1963", "2019-01-01");
        for (String code : List.of("0585", "0584", "0588", "0611")) {
            controller.post("/municipalities/" + code + "/ending", """
                    {"validUntil": "2018-12-31", "successor": "1963", "decision": "Herindeling"}""").statusCode(201);
        }

        controller
                .get("/municipalities?day=2018-06-01")
                .body("items.municipality", contains("0482", "0584", "0585", "0588", "0611"));
        controller.get("/municipalities?day=2019-01-01").body("items.municipality", contains("0482", "1963"));
        controller.get("/municipalities").body("totalItems", equalTo(6));
        controller.post("/municipalities/0585/ending", """
                {"validUntil": "2018-12-31", "successor": "1963", "decision": "x"}""").statusCode(409);
        controller
                .post("/municipalities/0482/ending", """
                {"validUntil": "2010-12-31", "successor": "0482", "decision": "x"}""")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/validUntil", "/successor"));
    }

    @Test
    void aKeyCoversExactlyWhoTakesPart() {
        for (String code : List.of("0482", "0505", "0512")) {
            Given.municipality(controller, code, "2015-01-01");
        }
        Given.productGroup(controller, "VERBLIJF", "44");
        for (String code : List.of("0482", "0505")) {
            participation(code, "2020-01-01", null).statusCode(201);
        }

        key("VERBLIJF", "0482", "0512")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/weights", "/weights/1/municipality"))
                .body("errors.detail", hasItem(containsString("0505")));
        key("VERBLIJF", "0482", "0505").statusCode(201).body("productGroup", equalTo("VERBLIJF"));
        key(null, "0482", "0505").statusCode(400).body("errors.location", contains("/weights"));
        key(null, "0482", "0505", "0512").statusCode(201);
    }

    @Test
    void aParticipationFitsTheLifeOfTheMunicipality() {
        Given.municipality(controller, "0482", "2020-01-01");
        Given.productGroup(controller, "VERBLIJF", "44");

        participation("0482", "2019-01-01", null).statusCode(400).body("errors.location", contains("/municipality"));
        participation("0482", "2021-01-01", "2021-12-31").statusCode(201);
        participation("0482", "2021-06-01", null)
                .statusCode(409)
                .body("type", equalTo("/problems/participation-overlaps"));
        participation("0482", "2022-01-01", null).statusCode(201);
        controller
                .get("/participations?day=2021-07-01")
                .body("totalItems", equalTo(1))
                .body("items[0].taskBasis", equalTo("MANDATED"));
        controller.post("/product-groups", """
                {"code": "VERBLIJF", "name": "x", "categories": ["44"], "decision": "d"}""").statusCode(409);
    }

    private ValidatableResponse participation(String code, String from, @Nullable String until) {
        return controller.post(
                "/participations", """
                {"municipality": "%s", "productGroup": "VERBLIJF", "taskBasis": "MANDATED", "fromDay": "%s", "untilDay": %s,
                 "decision": "GR art. 36"}""".formatted(code, from, until == null ? "null" : "\"" + until + "\""));
    }

    private ValidatableResponse key(@Nullable String productGroup, String... codes) {
        List<String> weights = new ArrayList<>();
        for (String code : codes) {
            weights.add("{\"municipality\": \"%s\", \"weight\": 1}".formatted(code));
        }
        return controller.post("/distribution-keys", """
                {"name": "n%s", "vintage": "v", "source": "s", "decision": "d", "validFrom": "2023-01-01", "productGroup": %s,
                 "weights": [%s]}""".formatted(
                        UUID.randomUUID(),
                        productGroup == null ? "null" : "\"" + productGroup + "\"",
                        String.join(",", weights)));
    }
}
