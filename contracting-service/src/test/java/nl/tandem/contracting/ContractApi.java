package nl.tandem.contracting;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;

/** Contracts for tests about other things. */
public final class ContractApi {

    private final Api region;

    public ContractApi(Api region) {
        this.region = region;
    }

    /** An active contract for 2026 with 45A48 at 95 euros an hour and a ceiling of 20,000 euros; its id. */
    public String active(String providerCode) {
        region.registerProvider(providerCode);
        String path = region.create(region.contractManager(), "/contracts", """
                {"contractNumber": "C-%s", "providerCode": "%s", "startDate": "2026-01-01", "endDate": "2026-12-31",
                 "products": [{"category": "45", "code": "45A48", "name": "Ambulant", "unit": "04",
                               "tariffCents": 9500, "fundingVariant": "EFFORT"}],
                 "ceilings": [{"careYear": 2026, "ceilingCents": 2000000}]}""".formatted(providerCode, providerCode))
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
        region.as(region.contractManager())
                .header("If-Match", "\"0\"")
                .post(path + "/activation")
                .then()
                .statusCode(200);
        return path.substring("/contracts/".length());
    }

    /** An amount of the only ceiling of a contract. */
    public int cents(String contractId, String field) {
        return ceiling(contractId).<Integer>path("items[0]." + field);
    }

    public String trafficLight(String contractId) {
        return ceiling(contractId).path("items[0].trafficLight");
    }

    private ExtractableResponse<Response> ceiling(String contractId) {
        return region.as(region.contractManager())
                .get("/contracts/{id}/ceilings", contractId)
                .then()
                .statusCode(200)
                .extract();
    }
}
