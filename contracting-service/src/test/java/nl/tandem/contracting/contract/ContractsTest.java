package nl.tandem.contracting.contract;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ContractsTest {

    private final Api region = new Api();

    @BeforeEach
    void register() {
        region.registerProvider("12345678");
    }

    @Test
    void aDraftIsActivatedByWhoHasReadIt() {
        String path = draft("A", "2026-01-01", "2026-12-31");
        String tag = region.as(region.contractManager()).get(path).header("ETag");

        activate(path, null).statusCode(428);
        activate(path, "\"99\"").statusCode(412);
        activate(path, tag)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("products[0].tariffCents", equalTo(9500))
                .body("ceilings[0].ceilingCents", equalTo(80_000_000));
        activate(path, tag).statusCode(412);
        activate(path, region.as(region.board()).get(path).header("ETag"))
                .statusCode(409)
                .body("type", equalTo("/problems/contract-not-draft"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        region.create(region.contractManager(), "/contracts", """
                {"contractNumber": "", "providerCode": "1", "startDate": "2026-12-31", "endDate": "2026-01-01",
                 "products": [
                   {"category": "45", "code": "45A48", "name": "x", "unit": "04", "tariffCents": 1, "fundingVariant": "EFFORT"},
                   {"category": "45", "code": "45A48", "name": "x", "unit": "82", "tariffCents": 0, "fundingVariant": "EFFORT"},
                   {"category": "39", "code": "toolong", "name": "x", "unit": "05", "tariffCents": 1.5, "fundingVariant": "GIFT"}],
                 "ceilings": [{"careYear": 2026, "ceilingCents": 1}, {"careYear": 2026, "ceilingCents": -1},
                              {"careYear": 2027, "ceilingCents": 1}]}""")
                .statusCode(400)
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "/contractNumber",
                                "/providerCode",
                                "/endDate",
                                "/products/1/code",
                                "/products/1/unit",
                                "/products/1/tariffCents",
                                "/products/2/category",
                                "/products/2/code",
                                "/products/2/unit",
                                "/products/2/tariffCents",
                                "/products/2/fundingVariant",
                                "/ceilings/1/careYear",
                                "/ceilings/1/ceilingCents",
                                "/ceilings/2/careYear"));
    }

    @Test
    void aTaskSaysWhetherItsClientsHaveAllocations() {
        String product = """
                {"category": "51", "code": "51A0%d", "name": "x", "unit": "82", "tariffCents": 1, "fundingVariant": "%s"%s}""";
        String contract = """
                {"contractNumber": "T", "providerCode": "12345678", "startDate": "2026-01-01", "endDate": "2026-12-31",
                 "products": [%s], "ceilings": []}""";
        String form = ", \"taskForm\": \"ALLOCATED\"";

        region.create(
                        region.contractManager(),
                        "/contracts",
                        contract.formatted(
                                product.formatted(1, "TASK", "") + ", " + product.formatted(2, "OUTPUT", form)))
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/products/0/taskForm", "/products/1/taskForm"));
        region.create(
                        region.contractManager(),
                        "/contracts",
                        contract.formatted(
                                product.formatted(1, "TASK", form) + ", " + product.formatted(2, "OUTPUT", "")))
                .statusCode(201)
                .body("products[0].taskForm", equalTo("ALLOCATED"))
                .body("products[1].taskForm", nullValue());
    }

    @Test
    void twoActiveContractsOfAProviderDoNotHoldAProductAtTheSameTime() {
        activated(draft("A", "2026-01-01", "2026-12-31"));
        activated(draft("B", "2027-01-01", "2027-12-31"));
        String overlapping = draft("C", "2026-12-31", "2027-06-30");

        activate(overlapping, "\"0\"")
                .statusCode(409)
                .body("type", equalTo("/problems/contract-overlaps"))
                .body("detail", containsString("A, B"));
        region.registerProvider("87654321");
        activated(draft("D", "87654321", "2026-12-31", "2027-06-30"));
    }

    @Test
    void ofTwoOverlappingContractsActivatedAtOnceOneIsRefused() {
        List<String> paths = List.of(draft("A", "2026-01-01", "2026-12-31"), draft("B", "2026-06-01", "2026-12-31"));

        List<Integer> answers =
                AtOnce.each(paths, path -> activate(path, "\"0\"").extract().statusCode());

        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
    }

    @Test
    void aContractNeedsARegisteredProviderAndANumberOfItsOwn() {
        draft("A", "2026-01-01", "2026-12-31");
        post("A", "12345678", "2026-01-01", "2026-12-31")
                .statusCode(409)
                .body("type", equalTo("/problems/contract-number-taken"));
        post("B", "11111111", "2026-01-01", "2026-12-31")
                .statusCode(409)
                .body("type", equalTo("/problems/provider-not-registered"));
    }

    @Test
    void aProviderSeesItsOwnContractsOnly() {
        region.registerProvider("87654321");
        String mine = draft("A", "2026-01-01", "2026-12-31");
        String other = draft("B", "87654321", "2026-01-01", "2026-12-31");

        String provider = region.provider("12345678");
        region.as(provider).get("/contracts").then().body("items.contractNumber", equalTo(List.of("A")));
        region.as(provider).get(mine).then().statusCode(200);
        region.as(provider).get(mine + "/ceilings").then().body("items", hasSize(1));
        for (String path : List.of(other, other + "/ceilings")) {
            region.as(provider).get(path).then().statusCode(404);
        }
        region.as(provider).get("/ceilings?careYear=2026").then().body("items", hasSize(1));
        region.as(region.board()).get("/ceilings?careYear=2026").then().body("items", hasSize(2));
        region.as(region.board()).get("/ceilings").then().statusCode(400);
        region.as(Token.of("elsewhere", Roles.CONTRACT_MANAGER).sign())
                .get(mine)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheContractManagerDraftsAndActivates() {
        String path = draft("A", "2026-01-01", "2026-12-31");
        Stream.of(region.board(), region.provider("12345678"), region.municipality("0505"))
                .forEach(token -> {
                    region.as(token)
                            .header("If-Match", "\"0\"")
                            .post(path + "/activation")
                            .then()
                            .statusCode(403);
                    region.create(token, "/contracts", "{}").statusCode(403);
                });
    }

    @Test
    void aNewCeilingIsFree() {
        region.as(region.municipality("0505"))
                .get(draft("A", "2026-01-01", "2026-12-31") + "/ceilings")
                .then()
                .statusCode(200)
                .body("items[0].careYear", equalTo(2026))
                .body("items[0].freeCents", equalTo(80_000_000))
                .body("items[0].trafficLight", equalTo("GREEN"));
    }

    private String draft(String number, String start, String end) {
        return draft(number, "12345678", start, end);
    }

    private String draft(String number, String provider, String start, String end) {
        return post(number, provider, start, end)
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
    }

    private ValidatableResponse post(String number, String provider, String start, String end) {
        return region.create(region.contractManager(), "/contracts", """
                {"contractNumber": "%s", "providerCode": "%s", "startDate": "%s", "endDate": "%s",
                 "products": [{"category": "45", "code": "45A48", "name": "Ambulant", "unit": "04",
                               "tariffCents": 9500, "fundingVariant": "EFFORT"}],
                 "ceilings": [{"careYear": %s, "ceilingCents": 80000000}]}""".formatted(
                        number, provider, start, end, start.substring(0, 4)));
    }

    private ValidatableResponse activate(String path, @org.jspecify.annotations.Nullable String tag) {
        var request = region.as(region.contractManager());
        return (tag == null ? request : request.header("If-Match", tag))
                .post(path + "/activation")
                .then();
    }

    private void activated(String path) {
        activate(path, "\"0\"").statusCode(200);
    }
}
