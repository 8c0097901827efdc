package nl.tandem.contracting.procurement;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import nl.tandem.contracting.Api;

/** Segments, procedures and applications, for tests. */
public final class ProcurementApi {

    private final Api region;

    public ProcurementApi(Api region) {
        this.region = region;
    }

    public void segments() {
        for (String segment : new String[] {
            "\"code\": \"LIGHT\", \"weight\": \"LIGHT\", \"procedures\": [\"OPEN_HOUSE\"]",
            "\"code\": \"HEAVY\", \"weight\": \"HEAVY\", \"procedures\": [\"TENDER\"]"
        }) {
            post("/segments", """
                    {"name": "x", "validFrom": "2020-01-01", "decisionReference": "AB 1", %s}""".formatted(segment)).statusCode(201);
        }
    }

    /** One requirement, and a time to enter in the second quarter of 2026. */
    public ValidatableResponse openHouse(String reference, String contractsStart) {
        return post("/procurements", """
                {"reference": "%s", "title": "Light help", "kind": "OPEN_HOUSE", "segmentCode": "LIGHT",
                 "frameworkSentOn": "2025-03-01", "publishOn": "2025-09-01", "applyUntil": "2025-10-15",
                 "contractsStart": "%s", "contractsEnd": "2027-12-31", "entryQuota": 1,
                 "requirements": [{"code": "SKJ", "text": "Registered professionals."}],
                 "entryWindows": [{"fromDay": "2026-04-01", "untilDay": "2026-06-30"}], "decisionReference": "AB 2"}""".formatted(reference, contractsStart));
    }

    public ValidatableResponse tender(long budgetCents) {
        return post("/procurements", """
                {"reference": "HEAVY-1", "title": "Heavy help", "kind": "TENDER", "segmentCode": "HEAVY",
                 "frameworkSentOn": "2025-03-01", "publishOn": "2025-06-01", "applyUntil": "2025-07-15",
                 "contractsStart": "2026-01-01", "contractsEnd": "2027-12-31", "budgetCents": %d, "guaranteedPercent": 80,
                 "requirements": [], "entryWindows": [], "decisionReference": "AB 2"}""".formatted(budgetCents));
    }

    public ValidatableResponse apply(String procurement, String provider, String appliedOn) {
        return post(procurement + "/applications", """
                {"providerCode": "%s", "appliedOn": "%s"}""".formatted(provider, appliedOn));
    }

    public ValidatableResponse check(String application, boolean met) {
        return post(application + "/checks", """
                {"checks": [{"requirement": "SKJ", "met": %b, "evidence": "Register"}]}""".formatted(met));
    }

    public ValidatableResponse decide(String application, String decision, String more) {
        return post(application + "/decision", """
                {"decision": "%s", "decidedOn": "2026-05-01", "decisionReference": "D-1" %s}""".formatted(decision, more));
    }

    public ValidatableResponse post(String path, String body) {
        return region.create(region.contractManager(), path, body);
    }

    public static String path(ValidatableResponse created) {
        return created.statusCode(201).extract().header("Location").substring("/contracting/v1".length());
    }

    /** One of each, by the template of its route; the provider 12345678 is registered. */
    public Map<String, String> objects() {
        segments();
        String procurement = path(openHouse("LIGHT-1", "2026-01-01"));
        String application = path(apply(procurement, "12345678", "2025-09-02"));
        Map<String, String> objects = new HashMap<>();
        objects.put("/procurements/{procurementId}", procurement);
        objects.put("/procurements/{procurementId}/applications", procurement + "/applications");
        objects.put("/procurements/{procurementId}/releases", procurement + "/releases");
        objects.put("/applications/{applicationId}", application);
        objects.put("/applications/{applicationId}/checks", application + "/checks");
        objects.put("/applications/{applicationId}/decision", application + "/decision");
        objects.replaceAll((template, path) -> "/contracting/v1" + path);
        return objects;
    }
}
