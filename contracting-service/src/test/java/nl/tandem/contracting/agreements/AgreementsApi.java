package nl.tandem.contracting.agreements;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import nl.tandem.contracting.Api;

/** What is agreed under the contract of 2026 of provider 12345678, for tests. */
public final class AgreementsApi {

    private final Api region;
    private final String contract;

    public AgreementsApi(Api region, String contract) {
        this.region = region;
        this.contract = contract;
    }

    public ValidatableResponse coreValues() {
        return post("/core-value-sets", """
                {"validFrom": "2022-01-01", "decisionReference": "AB 1", "principles": ["Near home."],
                 "coreValues": [{"code": "V1", "name": "a"}, {"code": "V2", "name": "b"}, {"code": "V3", "name": "c"},
                                {"code": "V4", "name": "d"}, {"code": "V5", "name": "e"}, {"code": "V6", "name": "f"}]}""");
    }

    public String order() {
        return path(post("/purchase-orders", """
                {"contractId": "%s", "title": "Family homes", "terms": %s}""".formatted(contract, terms("2026-01-01", 6))));
    }

    static String terms(String fromDay, int scored) {
        StringBuilder scores = new StringBuilder();
        for (int i = 1; i <= scored; i++) {
            scores.append(i == 1 ? "" : ", ").append("{\"coreValue\": \"V%d\", \"score\": 4}".formatted(i));
        }
        return """
                {"fromDay": "%s", "goals": [{"text": "Fewer beds", "indicator": "Nights"}], "scores": [%s],
                 "decisionReference": "D-1"}""".formatted(fromDay, scores);
    }

    public String obligation() {
        return path(post("/obligations", """
                {"contractId": "%s", "kind": "FUTURE_PLAN_16", "description": "Plan for after 18", "every": "QUARTER",
                 "dueDays": 30, "items": ["clients16plus", "withPlan"], "fromDay": "2026-01-01", "untilDay": "2026-12-31"}""".formatted(contract)));
    }

    public String lumpSum() {
        return path(post("/lump-sums", """
                {"contractId": "%s", "year": 2026, "instalments": 4,
                 "term": {"fromInstalment": 1, "yearCents": 100, "fewestClients": 10, "mostClients": 20,
                          "decisionReference": "D-1"}}""".formatted(contract)));
    }

    public String index(String publication, String method) {
        return path(post("/tariff-indices", """
                {"year": 2026, "publication": "%s", "publishedOn": "2026-01-02",
                 "parameters": {"wageWeight": 90, "method": "%s", "rounding": "SUM",
                   "beforeProvisional": {"wages": 4.697, "prices": 4.697},
                   "beforeDefinitive": {"wages": 5.710, "prices": 5.710},
                   "provisional": {"wages": 3.944, "prices": 3.944}}}""".formatted(publication, method)));
    }

    public ValidatableResponse post(String path, String body) {
        return region.create(region.contractManager(), path, body);
    }

    static String path(ValidatableResponse created) {
        return created.statusCode(201).extract().header("Location").substring("/contracting/v1".length());
    }

    /** One of each, by the template of its route. */
    public Map<String, String> objects() {
        coreValues().statusCode(201);
        String order = order();
        String obligation = obligation();
        String lumpSum = lumpSum();
        String index = index("first", "RATIO");
        Map<String, String> objects = new HashMap<>();
        objects.put("/purchase-orders/{orderId}", order);
        objects.put("/purchase-orders/{orderId}/changes", order + "/changes");
        objects.put("/obligations/{obligationId}", obligation);
        objects.put("/obligations/{obligationId}/calendar", obligation + "/calendar");
        objects.put("/obligations/{obligationId}/deliveries", obligation + "/deliveries");
        objects.put("/lump-sums/{lumpSumId}", lumpSum);
        objects.put("/lump-sums/{lumpSumId}/adjustments", lumpSum + "/adjustments");
        objects.put("/lump-sums/{lumpSumId}/counts", lumpSum + "/counts");
        objects.put("/tariff-indices/{indexId}", index);
        objects.put("/tariff-indices/{indexId}/proposals", index + "/proposals");
        objects.put("/tariff-indices/{indexId}/contracts", index + "/contracts");
        objects.replaceAll((template, path) -> "/contracting/v1" + path);
        return objects;
    }
}
