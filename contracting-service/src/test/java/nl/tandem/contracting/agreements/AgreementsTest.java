package nl.tandem.contracting.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is agreed under a contract beside products and tariffs, and what the index does to those. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementsTest {

    private Api region;
    private String contract;
    private AgreementsApi agreements;

    @BeforeEach
    void aContract() {
        region = new Api();
        contract = new ContractApi(region).active("12345678");
        agreements = new AgreementsApi(region, contract);
    }

    @Test
    void anOrderIsScoredOnAllCoreValuesAndChangesAtAQuarter() {
        post("/purchase-orders", order(AgreementsApi.terms("2026-01-01", 6)))
                .statusCode(409)
                .body("type", equalTo("/problems/core-values-unknown"));
        agreements.coreValues().statusCode(201);
        agreements.coreValues().statusCode(409);
        post("/purchase-orders", order(AgreementsApi.terms("2026-02-01", 5)))
                .statusCode(400)
                .body("errors.location", contains("/terms/fromDay", "/terms/scores"));
        String placed = agreements.order();

        post(placed + "/changes", AgreementsApi.terms("2026-05-01", 6))
                .statusCode(400)
                .body("errors.location", contains("/fromDay"));
        post(placed + "/changes", AgreementsApi.terms("2026-04-01", 6))
                .statusCode(201)
                .body("versions.fromDay", contains("2026-01-01", "2026-04-01"));
        post(placed + "/changes", AgreementsApi.terms("2026-04-01", 6))
                .statusCode(409)
                .body("type", equalTo("/problems/purchase-order-version-overlaps"));
        assertEquals(2, events("purchase-order.changed.v1"));
    }

    @Test
    void figuresAreDeliveredByThePeriod() {
        String obligation = agreements.obligation();

        post(obligation + "/deliveries", """
                {"period": "2027-02-01", "deliveredOn": "2026-01-01", "figures": {"other": 1}}""")
                .statusCode(400)
                .body("errors.location", contains("/period", "/deliveredOn", "/figures/other"));
        region.create(region.provider("12345678"), obligation + "/deliveries", """
                {"period": "2026-02-01", "deliveredOn": "2026-04-02", "figures": {"clients16plus": 30, "withPlan": 24}}""")
                .statusCode(201);

        read(obligation + "/calendar")
                .body("items[0].standing", equalTo("DELIVERED"))
                .body("items[0].withPlanPermille", equalTo(800))
                .body("items[1].standing", equalTo("MISSING"));
        region.as(region.provider("87654321")).get(obligation).then().statusCode(404);
        assertEquals(1, events("obligation.delivered.v1"));
    }

    @Test
    void aLumpSumIsPaidInInstalmentsAndWatched() {
        String lumpSum = agreements.lumpSum();
        read(lumpSum).body("instalmentCents", contains(25, 25, 25, 25));

        post(lumpSum + "/adjustments", """
                {"fromInstalment": 3, "yearCents": 49, "fewestClients": 10, "mostClients": 30, "decisionReference": "D-2"}""").statusCode(409).body("type", equalTo("/problems/lump-sum-below-paid"));
        post(lumpSum + "/adjustments", """
                {"fromInstalment": 3, "yearCents": 150, "fewestClients": 10, "mostClients": 30, "decisionReference": "D-2"}""").statusCode(201).body("instalmentCents", contains(25, 25, 50, 50));
        count(lumpSum, "2026-05-01", 25).body("counts.within", contains(false));
        count(lumpSum, "2026-08-01", 25).body("counts.within", contains(false, true));
        assertEquals(1, events("lump-sum.bandwidth-left.v1"));
    }

    @Test
    void aReplacedIndexIndexesTheSameTariffsAnew() {
        String first = agreements.index("first", "RATIO");
        String second = agreements.index("second", "DIFFERENCE");
        read(first).body("percent", equalTo(4.91f));
        String apply = """
                {"contractId": "%s", "effectiveFrom": "%s", "baseDay": "2026-01-01", "decisionReference": "AB 7"}""";

        post(first + "/proposals", apply.formatted(contract, "2026-02-01"))
                .statusCode(201)
                .body("tariffs.indexedCents", contains(9_966));
        post(first + "/contracts", apply.formatted(contract, "2026-02-01"))
                .statusCode(201)
                .body("versionNumber", equalTo(2));
        post(second + "/contracts", apply.formatted(contract, "2026-03-01"))
                .statusCode(201)
                .body("tariffs.baseCents", contains(9_500))
                .body("tariffs.indexedCents", contains(9_971));
        post(second + "/proposals", """
                {"contractId": "%s", "effectiveFrom": "2026-04-01", "decisionReference": "AB 7"}""".formatted(contract))
                .statusCode(400)
                .body("errors.location", contains("/baseDay"));
        read("/contracts/" + contract + "?asOf=2026-02-15").body("products.tariffCents", contains(9_966));
        read("/contracts/" + contract + "?asOf=2026-03-15").body("products.tariffCents", contains(9_971));
    }

    @Test
    void aTariffThatDoesNotCoverItsPriceIsSeen() {
        realPrice(9_000).statusCode(201).body("shortCents", equalTo(1_500));
        read("/real-prices?short=true").body("items", hasSize(1));
        realPrice(7_500).statusCode(201).body("shortCents", equalTo(0));
        read("/real-prices?short=true").body("items", hasSize(0));
    }

    private ValidatableResponse realPrice(int staff) {
        return post("/real-prices", """
                {"contractId": "%s", "category": "45", "code": "45A48", "staffCents": %d, "clientCents": 500,
                 "overheadCents": 1200, "indexationCents": 300, "source": "Costing 2026"}""".formatted(contract, staff));
    }

    private ValidatableResponse count(String lumpSum, String month, int clients) {
        return post(lumpSum + "/counts", """
                {"month": "%s", "clients": %d}""".formatted(month, clients)).statusCode(201);
    }

    private String order(String terms) {
        return """
                {"contractId": "%s", "title": "Family homes", "terms": %s}""".formatted(contract, terms);
    }

    private ValidatableResponse post(String path, String body) {
        return agreements.post(path, body);
    }

    private ValidatableResponse read(String path) {
        return region.as(region.contractManager()).get(path).then().statusCode(200);
    }

    private int events(String type) {
        return BehindTheScenes.events(region.region(), type).size();
    }
}
