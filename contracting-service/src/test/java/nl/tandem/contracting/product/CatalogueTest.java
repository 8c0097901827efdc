package nl.tandem.contracting.product;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CatalogueTest {

    private Api region;

    @BeforeEach
    void aRegion() {
        region = new Api();
        region.registerProvider("12345678");
    }

    @Test
    void aRegionWithACatalogueContractsNothingElse() {
        draft("C-1", "45A48", "04", "2026-01-01").statusCode(201);
        add("45A48", "04", "2026-01-01").statusCode(201);
        add("45A48", "14", "2027-01-01").statusCode(201);
        add("45A48", "14", "2027-01-01").statusCode(409).body("type", equalTo("/problems/catalogue-version-exists"));

        draft("C-2", "45A49", "04", "2026-01-01").statusCode(400).body("errors.location", contains("/products/0/code"));
        draft("C-2", "45A48", "14", "2026-01-01").statusCode(400).body("errors.location", contains("/products/0/unit"));
        draft("C-2", "45A48", "14", "2027-01-01").statusCode(201);
        draft("C-3", "45A49", "04", "2025-01-01").statusCode(201);
        assertEquals(
                2,
                BehindTheScenes.events(region.region(), "catalogue.changed.v1").size());
    }

    @Test
    void itIsReadAsOfADay() {
        add("45A48", "04", "2026-01-01").statusCode(201);
        add("45A48", "14", "2027-01-01").statusCode(201);

        asOf("2026-12-31").body("items.unit", contains("04"));
        asOf("2027-01-01").body("items.unit", contains("14"));
        asOf("2025-12-31").body("items", hasSize(0));
        region.as(region.board()).get("/products").then().body("items", hasSize(2));
    }

    private ValidatableResponse asOf(String day) {
        return region.as(region.provider("12345678"))
                .get("/products?asOf=" + day)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse add(String code, String unit, String from) {
        return region.create(region.contractManager(), "/products", """
                {"category": "45", "code": "%s", "name": "Ambulant", "unit": "%s", "fundingVariant": "EFFORT",
                 "validFrom": "%s", "decisionReference": "AB 2"}""".formatted(code, unit, from));
    }

    private ValidatableResponse draft(String number, String code, String unit, String start) {
        return region.create(region.contractManager(), "/contracts", """
                {"contractNumber": "%s", "providerCode": "12345678", "startDate": "%s", "endDate": "2027-12-31",
                 "products": [{"category": "45", "code": "%s", "name": "x", "unit": "%s", "tariffCents": 9500,
                               "fundingVariant": "EFFORT"}], "ceilings": []}""".formatted(number, start, code, unit));
    }
}
